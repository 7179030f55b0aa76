import { isBlank, isValueLike } from '../structure/readCellText.ts';
import { addressOf, type Range, type Spot } from './address.ts';
import { textOf } from './cellText.ts';
import { checkMark, continuation } from './marks.ts';
import type { Workbook, Worksheet } from './readWorkbook.ts';

/** A cell with text, and how far it reaches to the right. */
export interface FilledCell {
  readonly column: number;
  readonly right: number;
  readonly text: string;
  /** A number, a mark such as `/`, or a formula without its result: what can stand in a column of numbers. */
  readonly isFigure: boolean;
}

/** A row of a sheet that holds something. */
export interface SheetRow {
  readonly row: number;
  /** In order of their columns. */
  readonly filled: readonly FilledCell[];
  /** Whether a column is covered by a merged cell that begins in another one, or above. */
  readonly isCovered: (column: number) => boolean;
  /** Where a column of this row is, in words. */
  readonly placeOf: (column: number) => string;
}

/** The cells without our own checks, which stand right of a row's numbers or are a row of their own. */
function withoutChecks(filled: readonly FilledCell[]): readonly FilledCell[] {
  const check = filled.length < 2 ? -1 : filled.findIndex(({ text }) => text.startsWith(checkMark));
  return check < 0 ? filled : filled.slice(0, check);
}

function covers(merges: readonly Range[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left),
  );
}

/** The rows with each paragraph that we wrote over several rows whole again. */
function joined(rows: readonly SheetRow[]): readonly SheetRow[] {
  const whole: SheetRow[] = [];
  for (const row of rows) {
    const [cell] = row.filled;
    const before = whole.at(-1);
    const [above] = before?.filled ?? [];
    if (before && above && cell?.text.startsWith(continuation)) {
      const text = `${above.text}${cell.text.slice(continuation.length)}`;
      whole.splice(-1, 1, { ...before, filled: [{ ...above, text }] });
    } else whole.push(row);
  }
  return whole;
}

/**
 * The rows of a sheet that hold something, from the top.
 *
 * @param spotOf where a cell of the sheet stands in its file
 * @example sheetRows(sheet, workbook, (spot) => spot)[0]?.filled[0]?.text //=> '二、主动公开政府信息情况'
 */
export function sheetRows(
  sheet: Worksheet,
  workbook: Workbook,
  spotOf: (spot: Spot) => Spot,
): readonly SheetRow[] {
  const rows = new Map<number, Map<number, FilledCell>>();
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const text = textOf(cell, workbook);
    if (text.trim() === '' || covers(sheet.merges, row, column)) continue;
    const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
    const isFigure = isBlank(text) || isValueLike(text) || cell.formula !== null || cell.type === 'e';
    const inRow = rows.get(row) ?? new Map<number, FilledCell>();
    rows.set(row, inRow.set(column, { column, right: merge?.right ?? column, text, isFigure }));
  }
  const filledRows = [...rows.keys()]
    .sort((one, other) => one - other)
    .flatMap((row): readonly SheetRow[] => {
      const cells = [...(rows.get(row)?.values() ?? [])].sort((one, other) => one.column - other.column);
      const filled = withoutChecks(cells);
      if (filled.length === 0) return [];
      const merges = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
      return [
        {
          row,
          filled,
          isCovered: (column) => covers(merges, row, column),
          placeOf: (column) => `工作表“${sheet.name}”${addressOf(spotOf({ row, column }))}`,
        },
      ];
    });
  return joined(filledRows);
}
