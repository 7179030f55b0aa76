import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form, Table } from '#report/forms/form.ts';
import { layoutTable } from '#report/layout/layoutTable.ts';
import type { MatrixRow } from '#ui/grid/matrix.ts';

const rowsByTable = new WeakMap<Table, readonly MatrixRow[]>();

/** A table's lines of numbers, as the grid moves and pastes in them. */
export function gridRowsOf(form: Form, table: Table): readonly MatrixRow[] {
  let rows = rowsByTable.get(table);
  if (!rows) {
    const cells = cellsOf(form);
    const totals = totalCellsOf(form);
    const paper = layoutTable(table);
    const paperHasLabels = paper.labelColumns > 0;
    rows = paper.blocks.flatMap((block) =>
      block.body.map((row): MatrixRow => {
        const own = row.cells.flatMap((place) => {
          const cell = place.kind === 'number' ? cells.get(place.cell) : undefined;
          return cell ? [cell] : [];
        });
        return {
          // A line without labels of its own, as in part four, is named by the heads of its columns.
          labels: paperHasLabels ? (own[0]?.rowPath ?? []) : [],
          cells: own.map((cell) => ({
            name: cell.name,
            columnLabels: paperHasLabels ? cell.columnPath : [...cell.rowPath, ...cell.columnPath],
            editable: !totals.has(cell.name),
          })),
        };
      }),
    );
    rowsByTable.set(table, rows);
  }
  return rows;
}
