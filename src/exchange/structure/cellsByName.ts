import type { Cell } from '#report/forms/cells.ts';
import type { AxisNode, Block, Form } from '#report/forms/form.ts';
import { coveredBy } from './formLabels.ts';
import { sameCovers, type Head, type Heading } from './head.ts';

function blockOf(form: Form, cells: readonly Cell[]): Block | null {
  const [first] = cells;
  const part = form.parts.find(({ id }) => id === first?.table);
  if (!first || !part || !('table' in part)) return null;
  return part.table.blocks.find(({ rows }) => !rows || rows.flatMap(coveredBy).includes(first.row)) ?? null;
}

/** A merged heading that is repeated in each cell it covers is one. */
function withoutRepeats(headings: readonly Heading[]): readonly Heading[] {
  return headings.filter(({ token, covers }, index) => {
    const before = headings[index - 1];
    return before?.token.line !== token.line || !sameCovers(before.covers, covers);
  });
}

/** Whether headings stand in one row, or a line each with nothing between. */
function standTogether(headings: readonly Heading[]): boolean {
  const [first] = headings;
  if (headings.every(({ token }) => token.line === first?.token.line)) return true;
  return headings.every(
    ({ token }, index) => token.width === 1 && token.line === (first?.token.line ?? 0) + index,
  );
}

/** Siblings as the head shows them, or null where it does not show each exactly once and side by side. */
function asShown(nodes: readonly AxisNode[], headings: readonly Heading[]): readonly AxisNode[] | null {
  if (nodes.length === 1) return nodes;
  const own = headings.flatMap((heading) =>
    nodes.filter((node) => sameCovers(coveredBy(node), heading.covers)).map((node) => ({ node, heading })),
  );
  if (own.length !== nodes.length || new Set(own.map(({ node }) => node)).size !== nodes.length) return null;
  const shown = own.map(({ node }) => node);
  if (shown.every((node, index) => node === nodes[index])) return shown;
  const [first] = own;
  // A heading of two rows, a line each, may have lost what stood over its second row.
  const areOneRow =
    own.every(({ heading }) => heading.token.line === first?.heading.token.line) ||
    nodes.every(({ id }) => id !== undefined);
  return areOneRow && standTogether(own.map(({ heading }) => heading)) ? shown : null;
}

/** The columns, or rows of part four, under some headings in the order in which the head shows them. */
function namesAsShown(nodes: readonly AxisNode[], headings: readonly Heading[]): readonly string[] | null {
  const shown = asShown(nodes, headings);
  const names = shown?.map(({ id, children }) =>
    id === undefined ? namesAsShown(children ?? [], headings) : [id],
  );
  return names?.every((some) => some !== null) ? names.flat() : null;
}

/** The columns as one line of the head names them, each once and with nothing over them; null for any other head. */
function namesInLine(nodes: readonly AxisNode[], headings: readonly Heading[]): readonly string[] | null {
  const columns = nodes.flatMap(coveredBy);
  const { line, width } = headings.find(({ covers }) => columns.includes(covers[0] ?? ''))?.token ?? {};
  if (width === undefined || width < columns.length) return null;
  const own = headings.filter(({ token }) => token.line === line);
  const names = own.flatMap(({ covers }) => covers);
  const isEach = own.length === columns.length && columns.every((column) => names.includes(column));
  return isEach && names.length === own.length ? names : null;
}

/** The columns of each row of part four as its head shows them, one run of names after the other; null where one is missing. */
function columnRuns(headings: readonly Heading[], columns: readonly string[], count: number) {
  const own = headings.filter(({ covers: [name = ''] }) => columns.includes(name));
  if (own.length !== columns.length * count || !standTogether(own)) return null;
  const names = own.map(({ covers: [name = ''] }) => name);
  const runs = Array.from({ length: count }, (_, index) =>
    names.slice(index * columns.length, (index + 1) * columns.length),
  );
  return runs.every((run) => new Set(run).size === columns.length) ? runs : null;
}

/**
 * The cells of a row, or of part four's line, in the order in which the head above names them; null where it does not
 * name each exactly once, so that nobody can tell.
 *
 * @example cellsByName(form2021, headOf('科研机构', '商业企业', …), cells)?.[1]?.column //=> 'research'
 */
export function cellsByName(form: Form, head: Head, cells: readonly Cell[]): readonly Cell[] | null {
  const block = blockOf(form, cells);
  const headings = withoutRepeats(head.headings);
  if (!block) return null;
  const inLine = block.rows ? namesInLine(block.columns, headings) : null;
  const names = inLine ?? namesAsShown(block.columns, headings);
  if (!names) return null;
  const columns = [...new Set(cells.map(({ column }) => column))];
  const runs = block.rows ? null : columnRuns(head.headings, columns, names.length);
  if (!block.rows && !runs) return null;
  const inOrder = names.flatMap((name, index) =>
    runs
      ? (runs[index] ?? []).map((column) => cells.find((cell) => cell.row === name && cell.column === column))
      : [cells.find(({ column }) => column === name)],
  );
  const found = inOrder.filter((cell) => cell !== undefined);
  return found.length === inOrder.length && found.length === cells.length ? found : null;
}
