import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';

/** What a format made of a report, and what it could not take of it. */
export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly omitted: readonly ReadingProblem[];
}

/** A form in which a report is handed out. What writes it loads when it is used. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (fields: Fields) => Promise<Written>;
}
