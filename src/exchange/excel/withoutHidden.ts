import type { Range, Spot } from './address.ts';
import type { Worksheet } from './readWorkbook.ts';

/** A sheet as it is shown: its rows and columns count without the hidden ones. */
export interface ShownCells {
  readonly sheet: Worksheet;
  /** Where a cell of it stands in the file. */
  readonly spotOf: (spot: Spot) => Spot;
}

/** Whether something is written in rows or columns of a sheet that are hidden. */
export function hidesCells({ cells, hiddenRows, hiddenColumns }: Worksheet): boolean {
  return cells.some(({ row, column }) => hiddenRows.has(row) || hiddenColumns.has(column));
}

/** Counts places along one side of a sheet without the hidden ones, from 1, and back. */
function counting(hidden: ReadonlySet<number>): {
  readonly shown: (place: number) => number;
  readonly stored: (place: number) => number;
} {
  const sorted = [...hidden].sort((one, other) => one - other);
  return {
    shown: (place) => place - sorted.filter((other) => other < place).length,
    stored: (place) => sorted.reduce((at, other) => (other <= at ? at + 1 : at), place),
  };
}

function firstShown(from: number, to: number, hidden: ReadonlySet<number>): number | null {
  for (let at = from; at <= to; at += 1) if (!hidden.has(at)) return at;
  return null;
}

/**
 * A sheet without what its hidden rows and columns hold. A merged cell that begins in one of them is shown where it
 * goes on.
 *
 * @example withoutHidden(sheet).spotOf({ row: 7, column: 5 }) //=> { row: 7, column: 6 }, with column E hidden
 */
export function withoutHidden(sheet: Worksheet): ShownCells {
  const { hiddenRows, hiddenColumns } = sheet;
  const rows = counting(hiddenRows);
  const columns = counting(hiddenColumns);
  const moved = new Map<string, Spot>();
  const merges = sheet.merges.flatMap(({ top, left, bottom, right }): readonly Range[] => {
    const row = firstShown(top, bottom, hiddenRows);
    const column = firstShown(left, right, hiddenColumns);
    if (row === null || column === null) return [];
    moved.set(`${top} ${left}`, { row, column });
    return [
      {
        top: rows.shown(row),
        left: columns.shown(column),
        bottom: rows.shown(bottom + 1) - 1,
        right: columns.shown(right + 1) - 1,
      },
    ];
  });
  const cells = sheet.cells.flatMap((cell) => {
    const { row, column } = moved.get(`${cell.row} ${cell.column}`) ?? cell;
    if (hiddenRows.has(row) || hiddenColumns.has(column)) return [];
    return [{ ...cell, row: rows.shown(row), column: columns.shown(column) }];
  });
  return {
    sheet: { ...sheet, cells, merges },
    spotOf: ({ row, column }) => ({ row: rows.stored(row), column: columns.stored(column) }),
  };
}
