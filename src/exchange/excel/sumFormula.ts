import { addressOf, rangeText, type Spot } from './address.ts';

/** Whether spots stand side by side in a row, or one below the other, without a gap. */
function isLine(spots: readonly Spot[]): boolean {
  const [first] = spots;
  if (!first) return false;
  return (
    spots.every(({ row, column }, index) => row === first.row && column === first.column + index) ||
    spots.every(({ row, column }, index) => column === first.column && row === first.row + index)
  );
}

/**
 * The formula that adds cells. It takes blanks and texts as 0, as our own sums do.
 *
 * @example sumFormula([{ row: 4, column: 1 }, { row: 4, column: 2 }]) //=> 'SUM(A4:B4)'
 */
export function sumFormula(spots: readonly Spot[]): string {
  const [first, last] = [spots[0], spots.at(-1)];
  if (first && last && spots.length > 1 && isLine(spots)) {
    const range = rangeText({ top: first.row, left: first.column, bottom: last.row, right: last.column });
    return `SUM(${range})`;
  }
  return `SUM(${spots.map(addressOf).join(',')})`;
}
