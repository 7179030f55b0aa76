import { readTsv } from '#ui/grid/readTsv.ts';
import { unitKey } from './unitKey.ts';

/** Longer lists than any office has are cut. */
export const mostUnits = 5000;

/** The units that must report, as a list that somebody pasted names them. */
export interface UnitList {
  readonly names: readonly string[];
  /** How many lines name a unit that stands above already. */
  readonly repeated: number;
}

const heading = /^(?:报送|填报|应报|报告)?(?:单位|机关|部门)(?:名称|名单)?$|^名称$/;
/** A number of the line, in a cell of its own or before the name. */
const lineNumber = /^[\s（(]*\d+[\s、.．)）]*/;

function nameIn(row: readonly string[], column: number | null): string {
  const cells = column === null ? row : [row[column] ?? ''];
  for (const cell of cells) {
    const name = cell.replace(lineNumber, '').replace(/\s+/g, ' ').trim();
    if (name !== '') return name;
  }
  return '';
}

/**
 * Reads a list of units, one a line, also with other columns as Excel copies them: the names stand in the column whose
 * first cell says so, or else in the first cell of each line that is not its number.
 *
 * @example readUnits('序号\t单位名称\n1\t示例市教育局\n2\t示例市水利局').names //=> ['示例市教育局', '示例市水利局']
 */
export function readUnits(text: string): UnitList {
  const rows = readTsv(text);
  const headed = rows[0]?.findIndex((cell) => heading.test(unitKey(cell))) ?? -1;
  const names = new Map<string, string>();
  let repeated = 0;
  for (const row of headed === -1 ? rows : rows.slice(1)) {
    const name = nameIn(row, headed === -1 ? null : headed);
    const key = unitKey(name);
    if (key === '' || names.size >= mostUnits) continue;
    if (names.has(key)) repeated += 1;
    else names.set(key, name);
  }
  return { names: [...names.values()], repeated };
}
