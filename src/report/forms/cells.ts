import type { AxisNode, Form, NumberKind, Table, TableId } from './form.ts';

/** What a form says of one cell. */
export interface Cell {
  /** `<table>.<row>.<column>`, the cell's name everywhere. */
  readonly name: string;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly kind: NumberKind;
  /** The official labels of the row and the column. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** The row's label with those of the headings above it, outermost first. */
  readonly rowPath: readonly string[];
  readonly columnPath: readonly string[];
}

interface Leaf {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly kind: NumberKind | undefined;
}

function leaves(
  nodes: readonly AxisNode[],
  ids: readonly string[],
  labels: readonly string[],
): readonly Leaf[] {
  return nodes.flatMap((node) => {
    const nodeIds = node.id === undefined ? ids : [...ids, node.id];
    const nodeLabels = [...labels, node.label];
    if (node.children) return leaves(node.children, nodeIds, nodeLabels);
    return [{ ids: nodeIds, labels: nodeLabels, kind: node.kind }];
  });
}

function last<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new RangeError('a row or column of a form has no id or label');
  return item;
}

function cellsOfTable(table: Table): readonly Cell[] {
  return table.blocks.flatMap((block) => {
    const columns = leaves(block.columns, [], []);
    // A block without rows is one line: what stands above the last heading names the row.
    const pairs: readonly (readonly [Leaf, Leaf])[] = block.rows
      ? leaves(block.rows, [], []).flatMap((row) => columns.map((column) => [row, column] as const))
      : columns.map(
          (column) =>
            [
              { ids: column.ids.slice(0, -1), labels: column.labels.slice(0, -1), kind: undefined },
              { ids: column.ids.slice(-1), labels: column.labels.slice(-1), kind: column.kind },
            ] as const,
        );
    return pairs.map(([row, column]): Cell => ({
      name: `${table.id}.${last(row.ids)}.${last(column.ids)}`,
      table: table.id,
      row: last(row.ids),
      column: last(column.ids),
      kind: column.kind ?? 'count',
      rowLabel: last(row.labels),
      columnLabel: last(column.labels),
      rowPath: row.labels,
      columnPath: column.labels,
    }));
  });
}

const cellsByForm = new WeakMap<Form, ReadonlyMap<string, Cell>>();

/**
 * Every cell of a form under its name, in the order of the paper.
 *
 * @example cellsOf(form2021).get('requests.received.individual')?.columnLabel //=> '自然人'
 */
export function cellsOf(form: Form): ReadonlyMap<string, Cell> {
  let cells = cellsByForm.get(form);
  if (!cells) {
    const listed = form.parts.flatMap((part) => ('table' in part ? cellsOfTable(part.table) : []));
    cells = new Map(listed.map((cell) => [cell.name, cell]));
    cellsByForm.set(form, cells);
  }
  return cells;
}
