import { labelKey } from './labelKey.ts';
import type { PastedText } from './labelledRows.ts';
import { columnIn, type MatrixRow } from './matrix.ts';

/** By column of a pasted block: the key of the lowest head label that stands over it. */
export type HeadColumns = ReadonlyMap<number, string>;

/** The columns' labels after one more head row: what stands lower names a column more closely. */
export function withHeadRow(heads: HeadColumns, texts: readonly PastedText[]): HeadColumns {
  const filled = texts.filter(({ text }) => text !== '');
  return new Map([...heads, ...filled.map(({ column, text }) => [column, labelKey(text)] as const)]);
}

/**
 * Which cell of a row each value goes to, by index; an index that the row does not have for a value
 * that finds no cell.
 *
 * The head labels decide when each names one column of the row. Otherwise the values stand side by
 * side from `column` on. Where they would not fit, positions that merged cells reach over give way,
 * then, after labels, leading blanks.
 */
export function columnsFor(
  values: readonly PastedText[],
  row: MatrixRow,
  column: number,
  heads: HeadColumns,
  afterLabels: boolean,
): readonly (readonly [index: number, value: PastedText])[] {
  const own = row.cells.map((cell) => labelKey(cell.columnLabels.at(-1) ?? ''));
  const over = values.flatMap((value) => heads.get(value.column) ?? []);
  const areNamed = over.some((key) => own.includes(key)) && isDistinct(own) && isDistinct(over);
  if (areNamed) {
    const standing = values.filter(({ covered }) => !covered);
    return standing.map((value) => [own.indexOf(heads.get(value.column) ?? ''), value]);
  }
  const first = columnIn(row, column);
  return fitted(values, row.cells.length - first, afterLabels).map((value, index) => [first + index, value]);
}

function fitted(values: readonly PastedText[], room: number, afterLabels: boolean): readonly PastedText[] {
  if (values.length <= room) return values;
  const standing = values.filter(({ covered }) => !covered);
  if (!afterLabels) return standing;
  const filled = standing.findIndex(({ text }) => text !== '');
  return standing.slice(Math.max(0, Math.min(standing.length - room, filled)));
}

function isDistinct(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
