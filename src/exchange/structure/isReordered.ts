import type { Cell } from '#report/forms/cells.ts';
import type { AxisNode, Form } from '#report/forms/form.ts';
import type { Head } from './gatherRows.ts';
import type { Token } from './labelAt.ts';

/** The columns that stand side by side under one heading. */
function siblingsIn(nodes: readonly AxisNode[]): readonly (readonly string[])[] {
  const own = nodes.flatMap(({ id, children }) => (id !== undefined && !children ? [id] : []));
  return [own, ...nodes.flatMap(({ children }) => siblingsIn(children ?? []))];
}

function siblingsOf(form: Form): readonly (readonly string[])[] {
  return form.parts.flatMap((part) =>
    'table' in part ? part.table.blocks.flatMap(({ columns }) => siblingsIn(columns)) : [],
  );
}

function isBefore(one: Token, other: Token): boolean {
  return one.line === other.line ? one.index < other.index : one.line < other.line;
}

/**
 * Whether the head above a row shows its columns in another order than the form's: numbers go by order, and would be
 * read into wrong columns. Headings of one line tell, and those of several lines where they stand under one heading.
 *
 * @example isReordered(form2021, headOf('科研机构', '商业企业'), cells) //=> true
 */
export function isReordered(form: Form, head: Head, cells: readonly Cell[]): boolean {
  const columns = cells.map(({ column }) => column);
  // The three groups of part four share their columns' names, and so have no order of their own.
  if (new Set(columns).size < columns.length) return false;
  const siblings = siblingsOf(form);
  return columns.some((column, at) => {
    const heading = head.columns.get(column);
    if (!heading) return false;
    return columns.slice(0, at).some((earlier) => {
      const other = head.columns.get(earlier);
      const tells =
        other?.line === heading.line ||
        siblings.some((group) => group.includes(column) && group.includes(earlier));
      return other !== undefined && tells && isBefore(heading, other);
    });
  });
}
