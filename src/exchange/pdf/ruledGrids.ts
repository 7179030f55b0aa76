import { joining } from './joining.ts';
import { clusters, joinedRules, near } from './joinedRules.ts';
import { boxOf, closingRules } from './openSides.ts';
import type { Rule } from './pageMarks.ts';

/** A cell between rules, over one or more of the grid's rows and columns. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  /** Whether it reaches the top, or the bottom, of a table that has no rule there. */
  readonly opensUp: boolean;
  readonly opensDown: boolean;
  /** Whether it reaches the right side of a table that has a rule on its left side only. */
  readonly opensRight: boolean;
}

/** The cells that a table's rules enclose. */
export interface Grid {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** In the order of reading, a merged cell where it begins. */
  readonly cells: readonly GridCell[];
  /** The cell at a place of the page; null outside the table. */
  readonly cellAt: (x: number, y: number) => GridCell | null;
}

function cross(level: Rule, plumb: Rule): boolean {
  return (
    level.at >= plumb.from - near &&
    level.at <= plumb.to + near &&
    plumb.at >= level.from - near &&
    plumb.at <= level.to + near
  );
}

/** The rules that hang together, table by table. */
function tablesOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const { find, join } = joining(rules.length);
  for (const [index, rule] of rules.entries()) {
    for (const [other, plumb] of rules.entries()) {
      if (rule.level && !plumb.level && cross(rule, plumb)) join(index, other);
    }
  }
  const tables = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const table = find(index);
    tables.set(table, [...(tables.get(table) ?? []), rule]);
  }
  return [...tables.values()];
}

/** The middle of a field, or a place in the margin before the first one and behind the last. */
function middleOf(edges: readonly number[], index: number): number {
  const from = edges[index - 1] ?? (edges[0] ?? 0) - 10;
  const to = edges[index] ?? (edges.at(-1) ?? 0) + 10;
  return (from + to) / 2;
}

function indexAt(edges: readonly number[], place: number): number {
  const after = edges.findIndex((edge) => edge > place);
  return (after < 0 ? edges.length : after) - 1;
}

/** Points. */
const overhang = 16;

/** A page of the form has some three hundred. */
const mostFields = 5000;

function gridOf(drawn: readonly Rule[]): Grid | null {
  const box = boxOf(drawn);
  const rules = [...drawn, ...closingRules(drawn, box)];
  const xs = clusters(rules.filter(({ level }) => !level).map(({ at }) => at));
  const ys = clusters(rules.filter(({ level }) => level).map(({ at }) => at));
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > mostFields) return null;

  function isRuled(level: boolean, at: number, between: number): boolean {
    return rules.some(
      (rule) =>
        rule.level === level && Math.abs(rule.at - at) <= near && rule.from <= between && rule.to >= between,
    );
  }
  // The fields of the grid with a margin around them: what no rule parts from the margin is outside.
  const width = columns + 2;
  const { find, join } = joining(width * (rows + 2));
  for (let row = 0; row < rows + 2; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const field = row * width + column;
      const right = xs[column];
      const below = ys[row];
      if (column < columns + 1 && !(right !== undefined && isRuled(false, right, middleOf(ys, row)))) {
        join(field, field + 1);
      }
      if (row < rows + 1 && !(below !== undefined && isRuled(true, below, middleOf(xs, column)))) {
        join(field, field + width);
      }
    }
  }
  function isDrawn(isLevel: boolean, at: number, between: number): boolean {
    return drawn.some(
      ({ level, at: place, from, to }) =>
        level === isLevel && Math.abs(place - at) <= near && from <= between && to >= between,
    );
  }
  /** A table that leaves out its outer rules does so on both sides. */
  function isCutRight(row: number): boolean {
    const between = middleOf(ys, row);
    return isDrawn(false, xs[0] ?? 0, between) && !isDrawn(false, xs[columns] ?? 0, between);
  }
  const cells = new Map<number, { -readonly [key in keyof GridCell]: GridCell[key] }>();
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const root = find(row * width + column);
      if (root === find(0)) continue;
      const left = xs[column - 1] ?? 0;
      const right = xs[column] ?? 0;
      const between = middleOf(xs, column);
      const opensDown = row === rows && !isDrawn(true, ys[rows] ?? 0, between);
      const opensRight = column === columns && isCutRight(row);
      const cell = cells.get(root);
      if (!cell) {
        const opensUp = row === 1 && !isDrawn(true, ys[0] ?? 0, between);
        cells.set(root, { row, column, left, right, opensUp, opensDown, opensRight });
      } else {
        cell.opensDown ||= opensDown;
        cell.opensRight ||= opensRight;
        cell.left = Math.min(cell.left, left);
        cell.right = Math.max(cell.right, right);
        cell.column = Math.min(cell.column, column);
      }
    }
  }
  function cellIn(x: number, y: number): GridCell | null {
    const column = indexAt(xs, x) + 1;
    const row = indexAt(ys, y) + 1;
    return cells.get(find(row * width + column)) ?? null;
  }
  /** The last line of a cell that goes on on the next page may reach out of what is drawn of it. */
  function cellAt(x: number, y: number): GridCell | null {
    if (y <= box.bottom || y > box.bottom + overhang) return cellIn(x, y);
    const cell = cellIn(x, box.bottom - near);
    return cell?.opensDown ? cell : null;
  }
  return {
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    cellAt,
  };
}

/**
 * The tables that a page's rules draw, from top to bottom. A frame around a text is none.
 *
 * @example ruledGrids(marks.rules)[0]?.cells.length //=> 20
 */
export function ruledGrids(rules: readonly Rule[]): readonly Grid[] {
  return tablesOf(joinedRules(rules))
    .flatMap((table) => gridOf(table) ?? [])
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => a.top - b.top);
}
