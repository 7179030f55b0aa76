export type Severity = 'error' | 'warning' | 'hint';

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
}
