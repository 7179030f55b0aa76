import type { CheckedReport, ReadFigures } from '../checks/check.ts';
import { yearEquationsOf, type YearEquation } from '../equations/yearEquationsOf.ts';
import { comparableLastYear } from './comparableLastYear.ts';
import { isKnown } from './isKnown.ts';

/**
 * The equations between a report and last year's that can be looked at: none unless that one is of the year before, and
 * none over a cell that is blank in it.
 *
 * @example comparedYearEquations(report).map(({ right }) => right[0]) //=> ['lastYear.requests.carriedOut.individual', …]
 */
export function comparedYearEquations(
  report: Pick<CheckedReport, 'form' | 'fields' | 'lastYear'>,
): readonly YearEquation[] {
  const before = comparableLastYear(report);
  if (!before) return [];
  return yearEquationsOf(report.form, before.form).filter(({ lastYear }) =>
    lastYear.every((cell) => isKnown(before, cell)),
  );
}

function sum(cells: readonly string[], valueOf: (cell: string) => bigint): bigint {
  return cells.reduce((total, cell) => total + valueOf(cell), 0n);
}

/** What the subject of such an equation should be: what last year's report says, with what was added and taken since. */
export function expectedSubject(
  { lastYear, added, taken }: YearEquation,
  { valueOf }: ReadFigures['figures'],
  before: ReadFigures,
): bigint {
  return sum(lastYear, before.figures.valueOf) + sum(added, valueOf) - sum(taken, valueOf);
}
