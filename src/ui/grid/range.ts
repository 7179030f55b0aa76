import { columnIn, type Matrix, type MatrixCell, type Place } from './matrix.ts';

/** A selected block: the place where selecting began, and the one it reaches to. */
export interface Range {
  readonly anchor: Place;
  readonly head: Place;
}

/**
 * The cells of a range, row by row, computed ones included.
 *
 * A shorter row takes part with the cells that stand under the range, its last one reaching to the
 * right edge.
 *
 * @example cellsIn(matrix, { anchor: { row: 0, column: 0 }, head: { row: 1, column: 1 } }) // 2 rows of 2 cells
 */
export function cellsIn(matrix: Matrix, { anchor, head }: Range): readonly (readonly MatrixCell[])[] {
  const first = Math.min(anchor.column, head.column);
  const last = Math.max(anchor.column, head.column);
  return matrix
    .slice(Math.min(anchor.row, head.row), Math.max(anchor.row, head.row) + 1)
    .map((row) => row.cells.slice(columnIn(row, first), columnIn(row, last) + 1));
}

/** The first cell of a range: where a block pasted on it begins. */
export function startOf({ anchor, head }: Range): Place {
  return { row: Math.min(anchor.row, head.row), column: Math.min(anchor.column, head.column) };
}

/** The range over the whole matrix. */
export function wholeOf(matrix: Matrix): Range {
  const widest = Math.max(...matrix.map((row) => row.cells.length));
  return { anchor: { row: 0, column: 0 }, head: { row: matrix.length - 1, column: widest - 1 } };
}

/**
 * The range with its head one cell further; the same range at the table's edge. Unlike moving,
 * extending steps on computed cells too.
 */
export function extend(matrix: Matrix, range: Range, direction: 'up' | 'down' | 'left' | 'right'): Range {
  const { anchor, head } = range;
  const next = stepFrom(matrix, head, direction);
  return next ? { anchor, head: next } : range;
}

function stepFrom(matrix: Matrix, { row, column }: Place, direction: 'up' | 'down' | 'left' | 'right') {
  // Up and down keep the column over a shorter row, so that the block has its width again in the row after it.
  if (direction === 'up') return row > 0 ? { row: row - 1, column } : undefined;
  if (direction === 'down') return row < matrix.length - 1 ? { row: row + 1, column } : undefined;
  const here = matrix[row];
  const next = (here ? columnIn(here, column) : 0) + (direction === 'left' ? -1 : 1);
  return here?.cells[next] ? { row, column: next } : undefined;
}
