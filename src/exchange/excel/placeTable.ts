import type { PaperCell, PaperTable } from '#report/layout/layoutTable.ts';
import type { Range } from './address.ts';

/** A cell of an official table with the cells of the sheet that it takes up. */
export interface PlacedCell {
  readonly cell: PaperCell;
  readonly range: Range;
}

export interface PlacedTable {
  readonly cells: readonly PlacedCell[];
  readonly range: Range;
  /** The rows of the head, where one head stands over the whole table. */
  readonly head: { readonly top: number; readonly bottom: number } | null;
}

/**
 * Lays an official table out on a sheet, from the first column on.
 *
 * @example placeTable(layoutTable(disputesTable), 2).head //=> { top: 2, bottom: 4 }
 */
export function placeTable({ blocks, labelColumns, numberColumns }: PaperTable, top: number): PlacedTable {
  const right = labelColumns + numberColumns;
  const cells: PlacedCell[] = [];
  const taken = new Set<string>();
  const rows = blocks.flatMap(({ head, body }) => [...head, ...body]);
  for (const [index, row] of rows.entries()) {
    let left = 1;
    for (const cell of row.cells) {
      while (taken.has(`${top + index} ${left}`)) left += 1;
      const range: Range = {
        top: top + index,
        left,
        bottom: top + index + cell.rowSpan - 1,
        right: left + cell.colSpan - 1,
      };
      for (let below = range.top; below <= range.bottom; below += 1) {
        for (let beside = left; beside <= range.right; beside += 1) taken.add(`${below} ${beside}`);
      }
      cells.push({ cell, range });
    }
  }
  const [block, ...others] = blocks;
  const head = block && others.length === 0 ? { top, bottom: top + block.head.length - 1 } : null;
  return { cells, range: { top, left: 1, bottom: top + rows.length - 1, right }, head };
}
