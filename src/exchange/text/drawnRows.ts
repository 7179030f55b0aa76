import { isBlank, isValueLike } from '../structure/readCellText.ts';
import { barRow, isBorder, type BarLayout } from './barTable.ts';

type Cells = readonly string[];

/** The rows of bars between two lines that draw the table, by the index of their lines. */
interface Group {
  readonly first: number;
  readonly lines: readonly Cells[];
}

function groupsOf(lines: readonly string[], rows: readonly (Cells | null)[]): readonly Group[] {
  const groups: Group[] = [];
  let begin: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (isBorder(line)) {
      const own = begin === null ? [] : rows.slice(begin, index).filter((row) => row !== null);
      if (begin !== null && own.length > 0) groups.push({ first: begin, lines: own });
      begin = index + 1;
    } else if (!rows[index]?.length) begin = null;
  }
  return groups;
}

function isValue(text: string): boolean {
  return !isBlank(text) && isValueLike(text);
}

/** Whether the lines of a group can be those of one row: as many cells in each, and no column with two numbers. */
function isOneRow({ lines }: Group): boolean {
  const [first = []] = lines;
  return lines.every(
    (cells, at) =>
      cells.length === first.length &&
      cells.every(
        (text, column) => !isValue(text) || !lines.slice(0, at).some((above) => isValue(above[column] ?? '')),
      ),
  );
}

function joined({ lines }: Group): Cells {
  return (lines[0] ?? []).map((_, column) =>
    lines
      .map((cells) => cells[column] ?? '')
      .filter((text) => text !== '')
      .join('\n'),
  );
}

/**
 * The cells of each line as {@link barRow} has them. Where a text draws a line between any two rows, a row may take
 * several lines; its cells then stand with the first of them, and the others have none.
 *
 * @example drawnRows(['├──┼─┤', '│ 规 │ 0 │', '│ 章 │   │', '├──┼─┤'], layout)[1] //=> ['规\n章', '0']
 */
export function drawnRows(lines: readonly string[], layout: BarLayout): readonly (Cells | null)[] {
  const rows = lines.map((line) => barRow(line, layout));
  const groups = groupsOf(lines, rows);
  if (!groups.some(({ lines: { length } }) => length > 1) || !groups.every(isOneRow)) return rows;
  const result = [...rows];
  for (const group of groups) {
    const others = group.lines.slice(1).map((): Cells => []);
    result.splice(group.first, group.lines.length, joined(group), ...others);
  }
  return result;
}
