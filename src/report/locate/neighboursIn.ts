import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';

function besides<Item>(items: readonly Item[], item: Item): readonly Item[] {
  const place = items.indexOf(item);
  return [items[place - 1], items[place + 1]].flatMap((each) => each ?? []);
}

/** The cells before and behind a cell in its row, above and below it in its column. Part four is one line on paper. */
function neighboursOf(cell: Cell, table: readonly Cell[]): readonly Cell[] {
  if (cell.table === 'disputes') return besides(table, cell);
  return [
    ...besides(
      table.filter(({ row }) => row === cell.row),
      cell,
    ),
    ...besides(
      table.filter(({ column }) => column === cell.column),
      cell,
    ),
  ];
}

const byForm = new WeakMap<Form, ReadonlyMap<string, readonly string[]>>();

/**
 * For each cell of a form, the cells that lie beside it on paper.
 *
 * @example neighboursIn(form2021).get('disputes.review.total') //=> ['disputes.review.pending', 'disputes.directSuit.upheld']
 */
export function neighboursIn(form: Form): ReadonlyMap<string, readonly string[]> {
  let neighbours = byForm.get(form);
  if (!neighbours) {
    const cells = [...cellsOf(form).values()];
    neighbours = new Map(
      cells.map((cell) => {
        const table = cells.filter((other) => other.table === cell.table);
        return [cell.name, neighboursOf(cell, table).map(({ name }) => name)];
      }),
    );
    byForm.set(form, neighbours);
  }
  return neighbours;
}
