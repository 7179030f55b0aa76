import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById, forms } from '#report/forms/forms.ts';
import type { ReadingResult } from '#report/readingResult.ts';

/** How the cells of a report came out of a reading. */
export interface CellCounts {
  readonly rightCells: readonly string[];
  /** Left blank, and shown as not read. */
  readonly markedCells: readonly string[];
  /** Another number than the report has, shown as if it were read well. */
  readonly wrongCells: readonly string[];
}

/**
 * Compares a reading with what the report says. A total that a report leaves blank, or that agrees with its parts,
 * is computed; a cell that differs counts as marked where a problem of the reading names it as not taken over.
 *
 * @param truth the report's fields with its totals; what is blank there must stay blank
 */
export function countCells(truth: Fields, result: ReadingResult): CellCounts {
  const form = formById(truth['form']);
  const names = [...new Set(forms.flatMap((each) => [...cellsOf(each).keys()]))];
  const read = result.ok ? result.report.fields : {};
  const { totals } = figuresOf(form, read);
  const lost = new Set(
    result.ok ? result.report.problems.flatMap(({ kind, field }) => (kind === 'lost' ? [field] : [])) : [],
  );
  const right: string[] = [];
  const marked: string[] = [];
  const wrong: string[] = [];
  for (const name of names) {
    const wanted = truth[name] ?? '';
    const stated = read[name] ?? '';
    const computed = cellsOf(form).has(name) ? totals.get(name)?.computed : undefined;
    if (!cellsOf(form).has(name) && stated === '') continue;
    if (stated === wanted || (stated === '' && computed?.toString() === wanted)) right.push(name);
    else if (stated === '' || lost.has(name)) marked.push(name);
    else wrong.push(name);
  }
  return { rightCells: right, markedCells: marked, wrongCells: wrong };
}
