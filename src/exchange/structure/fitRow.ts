import { isBlank } from './readCellText.ts';
import type { SourceCell } from './reportSource.ts';

/**
 * Lays the cells after a row's label out over the row's `count` columns, or returns null where more than one
 * layout is possible. As many cells as columns stand as they are; otherwise blanks are widths of merged cells,
 * which only tell something where the numbers are complete, come first, or stand right under their headings.
 *
 * @param positions the columns' places among `cells`, where the head of the same table shows them
 * @example fitRow(cellsOf('', '', '1', '2', '3'), 3, null) // the three numbers
 */
export function fitRow(
  cells: readonly SourceCell[],
  count: number,
  positions: readonly number[] | null,
): readonly SourceCell[] | null {
  if (cells.length === count) return cells;
  const filled = cells.filter(({ text }) => !isBlank(text));
  if (filled.length === count) return filled;
  if (cells.length < count || filled.length > count) return null;
  if (filled.length === 0) return cells.slice(0, count);
  if (positions?.length === count) {
    const placed = positions.map((position) => cells[position] ?? { text: '', place: cells[0]?.place ?? '' });
    return filled.every((cell) => placed.includes(cell)) ? placed : null;
  }
  const leading = cells.slice(0, filled.length);
  return leading.every((cell, index) => cell === filled[index]) ? cells.slice(0, count) : null;
}
