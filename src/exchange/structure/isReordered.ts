import type { Cell } from '#report/forms/cells.ts';
import type { AxisNode, Form } from '#report/forms/form.ts';
import { sameCovers, type Head, type Heading } from './head.ts';

/** The columns, and rows of part four, that stand side by side under one heading. */
function siblingsIn(nodes: readonly AxisNode[]): readonly (readonly string[])[] {
  const own = nodes.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [own, ...nodes.flatMap(({ children }) => siblingsIn(children ?? []))];
}

function siblingsOf(form: Form): readonly (readonly string[])[] {
  return form.parts.flatMap((part) =>
    'table' in part ? part.table.blocks.flatMap(({ columns }) => siblingsIn(columns)) : [],
  );
}

/** Whether the order of two headings tells the order of what they stand over: of those of several lines not always. */
function tellsOrder(form: Form, one: Heading, other: Heading): boolean {
  if (one.token.line === other.token.line) return true;
  const isOverSeveral = one.covers.length > 1 || other.covers.length > 1;
  if (isOverSeveral && one.token.width === 1 && other.token.width === 1) return true;
  return siblingsOf(form).some((group) =>
    [...one.covers, ...other.covers].every((name) => group.includes(name)),
  );
}

/** Whether two headings, the first of which stands first, stand the other way round on the form. */
function areSwapped(order: readonly string[], first: Heading, then: Heading): boolean {
  const before = first.covers.map((name) => order.indexOf(name));
  const after = then.covers.map((name) => order.indexOf(name));
  if (before.includes(-1) || after.includes(-1)) return false;
  return Math.max(...after) < Math.min(...before);
}

/** Headings by the groups of columns that come again and again: a heading that the run has already starts the next. */
function runsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [[]];
  for (const heading of headings) {
    const run = runs.at(-1);
    if (!run || run.some(({ covers }) => sameCovers(covers, heading.covers))) runs.push([heading]);
    else run.push(heading);
  }
  return runs;
}

/**
 * Whether the head above a row shows its columns, or the groups of part four, in another order than the form's: numbers
 * go by order, and would be read into wrong cells.
 *
 * @example isReordered(form2021, headOf('科研机构', '商业企业'), cells) //=> true
 */
export function isReordered(form: Form, head: Head, cells: readonly Cell[]): boolean {
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...new Set(cells.map(({ row }) => row))];
  return [columns, rows].some((order) => {
    const headings = head.headings.filter(({ covers }) => covers.every((name) => order.includes(name)));
    return runsOf(headings).some((run) =>
      run.some((then, at) =>
        run.slice(0, at).some((first) => tellsOrder(form, first, then) && areSwapped(order, first, then)),
      ),
    );
  });
}
