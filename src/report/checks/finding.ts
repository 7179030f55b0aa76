import type { Fields } from '../fields.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** Words of a text field, from `start` up to but not including `end`, counted in UTF-16 units. */
export interface Quote {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A change that settles a finding, with the words for its button. */
export interface Fix {
  readonly label: string;
  readonly patch: Fields;
}

/** Something the checks found, with its place and its remedy. Sentences are Chinese, for the person at the form. */
export interface Finding {
  /** The id of the check or equation, as in the specification. */
  readonly id: string;
  readonly severity: Severity;
  /** The cells or fields it is about, the one to look at first in front. */
  readonly cells: readonly string[];
  /** What is wrong, naming official rows and columns. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Both sides and their difference, for an equation. */
  readonly sides?: { readonly left: bigint; readonly right: bigint; readonly difference: bigint };
  /** The words of a text that it is about. */
  readonly quote?: Quote;
  /** Changes that settle it with one click, the likeliest first. */
  readonly fixes?: readonly Fix[];
}
