import type { Fields } from './fields.ts';

/** Something a reader could not take over, or took over changed: where, what, and what to do. Sentences are Chinese. */
export interface ReadingProblem {
  /** `lost`: not taken over. `changed`: taken over as another text. `remark`: worth a look. */
  readonly kind: 'lost' | 'changed' | 'remark';
  /** Where in the source: a path in a JSON file, or a line of a text. */
  readonly place: string;
  readonly message: string;
  /** The field concerned, where there is one. */
  readonly field?: string;
}

/** A report read from a foreign source, before it becomes a draft. */
export interface ReadReport {
  readonly fields: Fields;
  /** Where each field was read from, in words, for example 第 45 行. */
  readonly sources: Readonly<Record<string, string>>;
  readonly problems: readonly ReadingProblem[];
}

/** What every reader returns; no input makes one throw. */
export type ReadingResult =
  | { readonly ok: true; readonly report: ReadReport }
  | { readonly ok: false; readonly problems: readonly ReadingProblem[] };
