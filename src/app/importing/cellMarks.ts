import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';

/** Why a cell that was read wants a look: it was taken over as another text, is worth a look, or does not fit the others. */
export type CellMark = 'changed' | 'remark' | 'conflict';

/** How a cell says that. */
export const markWords: Readonly<Record<CellMark, string>> = {
  changed: '已改写',
  remark: '请留意',
  conflict: '不符',
};

/**
 * What follows from the numbers of a report: totals and balances that do not hold, and texts that are no numbers.
 *
 * @example mismatchesOf(fields).length //=> 0, where everything fits
 */
export function mismatchesOf(fields: Fields): readonly Finding[] {
  return assess(fields).findings.filter(
    ({ severity, id, sides }) =>
      severity === 'error' && (sides !== undefined || id === 'cell.number' || id === 'form.year'),
  );
}

/**
 * The cells to look at, by their names; of a sum that does not hold the one to look at first.
 *
 * @example cellMarks(report.problems, fields).get('disclosure.purchasing.amount') //=> 'changed'
 */
export function cellMarks(
  problems: readonly ReadingProblem[],
  fields: Fields,
): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const { kind, field } of problems) {
    if (field === undefined || kind === 'lost') continue;
    if (marks.get(field) !== 'changed') marks.set(field, kind);
  }
  for (const { cells } of mismatchesOf(fields)) {
    if (cells[0] !== undefined) marks.set(cells[0], 'conflict');
  }
  return marks;
}
