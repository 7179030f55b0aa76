import { readTsv } from '#ui/grid/readTsv.ts';
import { isOrgan, namesOnLine, withoutNumber } from './nameOnLine.ts';
import { unitKey } from './unitKey.ts';

/** Longer lists than any office has are cut. */
export const mostUnits = 5000;

/** The units that must report, as a list that somebody pasted names them. */
export interface UnitList {
  readonly names: readonly string[];
  /** How many times a unit is named that stands above already. */
  readonly repeated: number;
  /** The lines in which no unit was found: titles, groups, sums. The head of the table is none of them. */
  readonly unread: readonly string[];
}

type Line = readonly string[];

/** A title and its like may stand above the head. */
const linesAboveData = 5;

const exactHeading = /^(?:(?:报送|填报|应报|报告)?(?:单位|机关|部门)(?:名称|名单|全称)?|名称|全称)$/;
const anyHeading = /^.{0,8}(?:单位|机关|部门|主体)(?:名称|名单|全称)?$/;

/** How many organs a column names. */
function organsIn(lines: readonly Line[], column: number): number {
  return new Set(lines.flatMap((line) => (isOrgan(line[column] ?? '') ? [unitKey(line[column] ?? '')] : [])))
    .size;
}

/** The column with the most organs, of some columns; the first of equal ones, undefined of none. */
function fullest(lines: readonly Line[], columns: readonly number[]): number | undefined {
  let best: { readonly column: number; readonly organs: number } | undefined;
  for (const column of columns) {
    const organs = organsIn(lines, column);
    if (!best || organs > best.organs) best = { column, organs };
  }
  return best?.column;
}

/** Which line is the head of the table: the one of the most cells that has a heading for units; -1 without one. */
function headOf(lines: readonly Line[]): number {
  let head = -1;
  for (const [at, line] of lines.slice(0, linesAboveData).entries()) {
    // Whatever stands below the first unit is a group of units, not the head.
    if (line.some(isOrgan)) break;
    const cells = line.filter((cell) => cell !== '').length;
    const most = head === -1 ? 0 : (lines[head] ?? []).filter((cell) => cell !== '').length;
    if (
      cells > most &&
      line.some((cell) => anyHeading.test(unitKey(cell)) || exactHeading.test(unitKey(cell)))
    ) {
      head = at;
    }
  }
  return head;
}

/** The columns that the names stand in: two halves of a list may stand beside each other under the same heading. */
function headedColumns(head: Line, below: readonly Line[]): readonly number[] {
  const columns = [...head.keys()];
  const exact = columns.filter((column) => exactHeading.test(unitKey(head[column] ?? '')));
  const column = fullest(
    below,
    exact.length > 0 ? exact : columns.filter((each) => anyHeading.test(unitKey(head[each] ?? ''))),
  );
  return columns.filter(
    (each) => column !== undefined && unitKey(head[each] ?? '') === unitKey(head[column] ?? ''),
  );
}

/** The cells of a line that may name units. */
function cellsWithNames(line: Line, columns: readonly number[], isHeaded: boolean): readonly string[] {
  const inColumns = columns.map((column) => line[column] ?? '').filter((cell) => cell !== '');
  if (inColumns.length > 0 && (isHeaded || inColumns.some(isOrgan))) return inColumns;
  const organ = line.find(isOrgan);
  if (organ !== undefined) return [organ];
  const cells = line.filter((cell) => cell !== '');
  // Under a head a line of several cells has its name in its column, or has none.
  return isHeaded && cells.length > 1 ? [] : cells.slice(0, 1);
}

/**
 * Reads a list of units, one a line or several separated by 、, also with other columns as Excel copies them, and with
 * a title, groups and sums. The names stand in the column whose heading says so, or else in the one of the most organs.
 *
 * @example readUnits('序号\t单位名称\n1\t示例市教育局\n2\t示例市水利局').names //=> ['示例市教育局', '示例市水利局']
 */
export function readUnits(text: string): UnitList {
  const pasted = readTsv(text).filter((line) => line.some((cell) => cell.trim() !== ''));
  const lines = pasted.map((line) => line.map(withoutNumber));
  const at = headOf(lines);
  const head = lines[at];
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0);
  const best = fullest(
    lines,
    Array.from({ length: widest }, (_, column) => column),
  );
  const columns = head ? headedColumns(head, lines.slice(at + 1)) : best === undefined ? [] : [best];
  const names = new Map<string, string>();
  const unread: string[] = [];
  let repeated = 0;
  for (const [index, line] of lines.entries()) {
    if (index === at) continue;
    const found = index < at ? [] : cellsWithNames(line, columns, head !== undefined).flatMap(namesOnLine);
    if (found.length === 0) unread.push((pasted[index] ?? []).join(' ').trim());
    for (const name of found) {
      const key = unitKey(name);
      if (names.has(key)) repeated += 1;
      else if (names.size < mostUnits) names.set(key, name);
    }
  }
  return { names: [...names.values()], repeated, unread };
}
