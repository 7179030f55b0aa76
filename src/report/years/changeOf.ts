import Big from 'big.js';
import type { CheckedReport, ReadFigures } from '../checks/check.ts';
import { cellsOf } from '../forms/cells.ts';
import { corresponds } from '../forms/corresponds.ts';
import { comparableLastYear } from './comparableLastYear.ts';
import { isKnown } from './isKnown.ts';

/** How a number stands to last year's; exact decimals in plain notation. */
export interface YearChange {
  readonly before: string;
  /** This year's number less last year's; null while this year's is not there. */
  readonly change: string | null;
}

function amountIn({ figures }: Pick<ReadFigures, 'figures'>, cell: string): Big {
  const reading = figures.readings.get(cell);
  return new Big(reading?.state === 'number' ? reading.number : 0);
}

/**
 * Last year's number of a cell and the change since; null where last year's report is not at hand or has no such number.
 *
 * @example changeOf(report, 'requests.received.individual') //=> { before: '12', change: '3' }
 */
export function changeOf(
  report: Pick<CheckedReport, 'form' | 'fields' | 'figures' | 'lastYear'>,
  cell: string,
): YearChange | null {
  const last = comparableLastYear(report);
  if (!last || !corresponds(cell, report.form, last.form) || !isKnown(last, cell)) return null;
  const known = isKnown(report, cell);
  if (cellsOf(report.form).get(cell)?.kind === 'amount') {
    const before = amountIn(last, cell);
    const change = known ? amountIn(report, cell).minus(before).toFixed() : null;
    return { before: before.toFixed(), change };
  }
  const before = last.figures.valueOf(cell);
  return {
    before: before.toString(),
    change: known ? (report.figures.valueOf(cell) - before).toString() : null,
  };
}
