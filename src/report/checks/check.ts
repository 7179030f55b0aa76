import type { Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import type { Form } from '../forms/form.ts';
import type { Finding } from './finding.ts';

/** A report with its numbers read. */
export interface ReadFigures {
  readonly form: Form;
  readonly fields: Fields;
  readonly figures: Figures;
}

/** What a check looks at: a report, and last year's where it is at hand. */
export interface CheckedReport extends ReadFigures {
  readonly lastYear: ReadFigures | null;
}

/** One check, or several of a kind: a pure function from a report to what is wrong with it. It runs at every key press. */
export type Check = (report: CheckedReport) => readonly Finding[];
