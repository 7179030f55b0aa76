import type { Cell } from '#report/forms/cells.ts';
import { isBlank, readCellText } from './readCellText.ts';
import type { SourceCell } from './reportSource.ts';

function countIn(value: SourceCell | undefined): number {
  const reading = readCellText(value?.text ?? '', 'count', null);
  return reading.state === 'number' ? Number(reading.number) : 0;
}

/**
 * Whether a row's total may have slid into another column: the total is blank, and the last number is what those
 * before it add up to.
 */
export function hasSlidTotal(cells: readonly Cell[], values: readonly SourceCell[]): boolean {
  const total = cells.findIndex(({ column }) => column === 'total');
  if (total < 0 || total !== cells.length - 1 || countIn(values[total]) !== 0) return false;
  const counts = values.slice(0, total).map(countIn);
  while (counts.at(-1) === 0) counts.pop();
  const last = counts.pop();
  const sum = counts.reduce((added, count) => added + count, 0);
  return sum > 0 && sum === last;
}

/**
 * Whether the totals of rows seem to stand in their first column, not in their last: most rows that have numbers begin
 * with what their others add up to, and end with another number.
 */
export function beginsWithTotal(rows: readonly (readonly SourceCell[])[]): boolean {
  let lead = 0;
  for (const values of rows) {
    const counts = values.map(countIn);
    const half = counts.reduce((added, count) => added + count, 0) / 2;
    if (half === 0) continue;
    if (counts[0] !== half) lead -= 1;
    else if (counts.at(-1) !== half && !isBlank(values.at(-1)?.text ?? '')) lead += 1;
  }
  return lead > 0;
}

/** Whether a row states a total that is not what its other numbers add up to. */
export function contradictsTotal(cells: readonly Cell[], values: readonly SourceCell[]): boolean {
  const total = cells.findIndex(({ column }) => column === 'total');
  const stated = values[total];
  if (!stated || isBlank(stated.text)) return false;
  const sum = values.reduce((added, value, index) => (index === total ? added : added + countIn(value)), 0);
  return sum !== countIn(stated);
}
