import { cellAt, columnIn, type Matrix, type Place } from './matrix.ts';

export type Direction = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'tableStart' | 'tableEnd';

/**
 * Where a key leads from a place: the next editable cell that way; `undefined` when there is none.
 * Up and down keep the column, or take the last editable cell of a shorter row; rows without an
 * editable cell are passed over.
 *
 * @example move(matrix, { row: 0, column: 2 }, 'down') //=> { row: 1, column: 2 }
 */
export function move(matrix: Matrix, from: Place, direction: Direction): Place | undefined {
  switch (direction) {
    case 'left':
      return editableUpTo(matrix, from.row, from.column - 1);
    case 'right':
      return editableFrom(matrix, from.row, from.column + 1);
    case 'up':
      return acrossRows(matrix, from, -1);
    case 'down':
      return acrossRows(matrix, from, 1);
    case 'rowStart':
      return editableFrom(matrix, from.row, 0);
    case 'rowEnd':
      return editableUpTo(matrix, from.row, Infinity);
    case 'tableStart':
      return editableFrom(matrix, 0, 0) ?? acrossRows(matrix, { row: 0, column: 0 }, 1);
    case 'tableEnd':
      return acrossRows(matrix, { row: matrix.length, column: Infinity }, -1);
  }
}

function acrossRows(matrix: Matrix, from: Place, step: 1 | -1): Place | undefined {
  for (let row = from.row + step; matrix[row] !== undefined; row += step) {
    const place = editableUpTo(matrix, row, from.column) ?? editableFrom(matrix, row, from.column);
    if (place) return place;
  }
  return undefined;
}

function editableFrom(matrix: Matrix, row: number, first: number): Place | undefined {
  for (let column = first; column < (matrix[row]?.cells.length ?? 0); column += 1) {
    if (cellAt(matrix, { row, column })?.editable) return { row, column };
  }
  return undefined;
}

function editableUpTo(matrix: Matrix, row: number, last: number): Place | undefined {
  const cells = matrix[row];
  if (!cells) return undefined;
  for (let column = columnIn(cells, last); column >= 0; column -= 1) {
    if (cellAt(matrix, { row, column })?.editable) return { row, column };
  }
  return undefined;
}
