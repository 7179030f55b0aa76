import { packWorkbook } from './packWorkbook.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { linesOf } from './textSize.ts';
import { workbookParts } from './workbookParts.ts';

/** What stands in a place of a list: a text, whatever it begins with, a number that can be reckoned with, or nothing. */
export type ListValue = string | number | null;

/** A list to be written as a sheet. Its name is ours and holds nothing that needs escaping. */
export interface List {
  readonly name: string;
  /** Widths in characters of Latin script. */
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly ListValue[])[];
}

const lineHeight = 16;
/** A cell of a workbook holds no more characters. */
const longestText = 32_767;

function cellOf(value: ListValue, row: number, column: number): SheetCell {
  const spot = { row, column };
  if (value === null || value === '') return { ...spot, style: 'entry', kind: 'blank' };
  if (typeof value === 'number') return { ...spot, style: 'count', kind: 'number', number: String(value) };
  return { ...spot, style: 'entry', kind: 'text', text: value.slice(0, longestText) };
}

function heightOf(row: readonly ListValue[], columns: List['columns']): number {
  const lines = row.map((value, index) =>
    typeof value === 'string' ? linesOf(value, columns[index]?.width ?? 10) : 1,
  );
  return 4 + lineHeight * Math.max(1, ...lines);
}

function sheetOf({ name, columns, rows }: List): Sheet {
  const head = columns.map(({ label }, index): SheetCell => ({
    row: 1,
    column: index + 1,
    style: 'head',
    kind: 'text',
    text: label,
  }));
  return {
    name,
    cells: [
      ...head,
      ...rows.flatMap((row, index) => row.map((value, column) => cellOf(value, index + 2, column + 1))),
    ],
    merges: [],
    widths: columns.map(({ width }) => width),
    heights: new Map(
      [columns.map(({ label }) => label), ...rows].map((row, index) => [index + 1, heightOf(row, columns)]),
    ),
    paper: { top: 1, left: 1, bottom: rows.length + 1, right: columns.length },
    isLandscape: true,
    fitsPage: false,
    repeated: { top: 1, bottom: 1 },
    differences: null,
  };
}

/**
 * Writes lists as an `.xlsx` file, a sheet each, whose head stays in sight and repeats in print. Texts are texts whatever
 * they begin with.
 *
 * @example await writeList([{ name: '汇总', columns: [{ label: '单位', width: 30 }], rows: [['示例市教育局']] }], '年报汇总')
 */
export function writeList(lists: readonly List[], title: string): Promise<Uint8Array> {
  return packWorkbook(workbookParts(lists.map(sheetOf), title));
}
