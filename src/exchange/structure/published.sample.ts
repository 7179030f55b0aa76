import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { countCells, type CellCounts } from '../corpus/countCells.sample.ts';
import { publishedReport } from '../corpus/publishedReport.sample.ts';
import { htmlOf } from '../corpus/written.sample.ts';
import { readHtml } from '../html/readHtml.ts';

/** A report as a web page, each row of its tables on a line of its own. */
export function pageOf(truth: Fields): string {
  return htmlOf(publishedReport(truth));
}

/** What comes of a page, every change of which must have found its place. */
export function readPage(html: string): ReadingResult {
  return readHtml(new TextEncoder().encode(html));
}

/** How the cells of a page come out, beside its problems. */
export function outcome(truth: Fields, html: string): CellCounts & { readonly told: string } {
  const result = readPage(html);
  const { problems } = result.ok ? result.report : result;
  return { ...countCells(truth, result), told: problems.map(({ message }) => message).join('\n') };
}

/** The cells of a table's row, in the order of the form. */
export function rowCells(truth: Fields, row: string): readonly string[] {
  return [...cellsOf(formById(truth['form'])).keys()].filter((name) => name.startsWith(`${row}.`));
}
