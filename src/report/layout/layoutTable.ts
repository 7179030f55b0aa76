import type { AxisNode, Block, Table } from '../forms/form.ts';

/** One rectangle of a table on paper: a heading, a row label, or a number under the name of its cell. */
export type PaperCell = { readonly colSpan: number; readonly rowSpan: number } & (
  | { readonly kind: 'head'; readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup'; readonly text: string }
  | { readonly kind: 'corner'; readonly text: string }
  | { readonly kind: 'number'; readonly cell: string }
);

export interface PaperRow {
  readonly cells: readonly PaperCell[];
}

/** A block on paper: the rows of its head, which repeat on every page, and the rows of its body. */
export interface PaperBlock {
  readonly head: readonly PaperRow[];
  readonly body: readonly PaperRow[];
}

export interface PaperTable {
  /** Columns of labels, then columns of numbers. */
  readonly labelColumns: number;
  readonly numberColumns: number;
  readonly blocks: readonly PaperBlock[];
}

function leavesOf(nodes: readonly AxisNode[]): readonly AxisNode[] {
  return nodes.flatMap((node) => (node.children ? leavesOf(node.children) : [node]));
}

function depthOf(nodes: readonly AxisNode[]): number {
  return Math.max(0, ...nodes.map((node) => 1 + depthOf(node.children ?? [])));
}

/** The rows of a merged head. The last column takes the width that the block leaves over. */
function headRows(block: Block, labelColumns: number, numberColumns: number): PaperRow[] {
  const depth = depthOf(block.columns);
  const spare = numberColumns - leavesOf(block.columns).length;
  const rows: PaperCell[][] = Array.from({ length: depth }, () => []);
  if (labelColumns > 0) {
    rows[0]?.push({ kind: 'corner', text: block.corner ?? '', colSpan: labelColumns, rowSpan: depth });
  }

  function place(nodes: readonly AxisNode[], level: number, atEdge: boolean): void {
    nodes.forEach((node, index) => {
      const last = atEdge && index === nodes.length - 1;
      rows[level]?.push({
        kind: 'head',
        scope: node.children ? 'colgroup' : 'col',
        text: node.label,
        colSpan: leavesOf([node]).length + (last ? spare : 0),
        rowSpan: node.children ? 1 : depth - level,
      });
      place(node.children ?? [], level + 1, last);
    });
  }
  place(block.columns, 0, true);
  return rows.map((cells) => ({ cells }));
}

function numberCells(names: readonly string[], numberColumns: number): PaperCell[] {
  return names.map((cell, index) => ({
    kind: 'number',
    cell,
    colSpan: index === names.length - 1 ? numberColumns - index : 1,
    rowSpan: 1,
  }));
}

function bodyRows(table: Table, block: Block, labelColumns: number, numberColumns: number): PaperRow[] {
  const columns = leavesOf(block.columns);
  const rows: PaperCell[][] = [];

  function place(nodes: readonly AxisNode[], level: number, merged: readonly PaperCell[]): void {
    nodes.forEach((node, index) => {
      const before = index === 0 ? merged : [];
      const label: PaperCell = {
        kind: 'head',
        scope: node.children ? 'rowgroup' : 'row',
        text: node.label,
        colSpan: node.children ? 1 : labelColumns - level,
        rowSpan: leavesOf([node]).length,
      };
      if (node.children) {
        place(node.children, level + 1, [...before, label]);
        return;
      }
      const names = columns.map((column) => `${table.id}.${node.id}.${column.id}`);
      rows.push([...before, label, ...numberCells(names, numberColumns)]);
    });
  }
  place(block.rows ?? [], 0, []);
  return rows.map((cells) => ({ cells }));
}

/** The cells of a block that has no rows of its own: the headings with an id name the row. */
function lineOf(table: Table, nodes: readonly AxisNode[], row: string): readonly string[] {
  return nodes.flatMap((node) =>
    node.children ? lineOf(table, node.children, node.id ?? row) : [`${table.id}.${row}.${node.id}`],
  );
}

/**
 * A table as it stands on paper, merged heads and all: what the editor, the print and every export draw.
 *
 * @example layoutTable(disputesTable).blocks[0].head[0].cells.map((cell) => cell.colSpan) //=> [5, 10]
 */
export function layoutTable(table: Table): PaperTable {
  const labelColumns = Math.max(0, ...table.blocks.map((block) => depthOf(block.rows ?? [])));
  const numberColumns = Math.max(0, ...table.blocks.map((block) => leavesOf(block.columns).length));
  const blocks = table.blocks.map((block): PaperBlock => {
    const heading: PaperRow[] =
      block.heading === undefined
        ? []
        : [
            {
              cells: [
                {
                  kind: 'head',
                  scope: 'colgroup',
                  text: block.heading,
                  colSpan: labelColumns + numberColumns,
                  rowSpan: 1,
                },
              ],
            },
          ];
    return {
      head: [...heading, ...headRows(block, labelColumns, numberColumns)],
      body: block.rows
        ? bodyRows(table, block, labelColumns, numberColumns)
        : [{ cells: numberCells(lineOf(table, block.columns, ''), numberColumns) }],
    };
  });
  return { labelColumns, numberColumns, blocks };
}
