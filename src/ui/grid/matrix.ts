/** A cell of the grid. `columnLabels` are all head texts above it, outermost first, its own column's last. */
export interface MatrixCell {
  readonly name: string;
  readonly columnLabels: readonly string[];
  /** Whether one types here; a computed cell is passed over by the keys, but can be selected and copied. */
  readonly editable: boolean;
}

/** A visual row. `labels` are all label texts standing in the row or spanning it, its own last. */
export interface MatrixRow {
  readonly labels: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/**
 * The cells of a table in visual order, at least one in a row. Rows may differ in length: the last cell of a shorter row
 * is taken to reach to the right edge, as merged cells do on paper.
 */
export type Matrix = readonly MatrixRow[];

/** A position by zero-based row and index within the row's cells. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cell at a place; `undefined` outside the matrix. */
export function cellAt(matrix: Matrix, place: Place): MatrixCell | undefined {
  return matrix[place.row]?.cells[place.column];
}

/** The place of the named cell; `undefined` when the matrix has no such cell. */
export function placeOf(matrix: Matrix, name: string): Place | undefined {
  for (const [row, { cells }] of matrix.entries()) {
    const column = cells.findIndex((cell) => cell.name === name);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

/** The index of the cell that stands at `column` in a row, the last one reaching to the right edge. */
export function columnIn(row: MatrixRow, column: number): number {
  return Math.min(column, row.cells.length - 1);
}
