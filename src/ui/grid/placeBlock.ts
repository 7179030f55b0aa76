import { columnsFor, type HeadColumns, withHeadRow } from './columnsFor.ts';
import { type LabelledRow, labelledRows, type PastedText, plainRows } from './labelledRows.ts';
import type { Matrix, Place } from './matrix.ts';
import type { PastedBlock } from './PastedBlock.ts';
import { rowFinder } from './rowFinder.ts';

/**
 * A text that was pasted and not written. `row` and `column` are its place in the pasted block, from 1;
 * `label` is the label that led its row, `''` where there was none.
 *
 * - `column`: the row it goes to has no cell there.
 * - `row`: the table ends above it.
 * - `twice`: its row had been pasted already.
 * - `label`: it is, or stands behind, a label that names no row of this table.
 */
export interface LeftOut {
  readonly text: string;
  readonly reason: 'column' | 'row' | 'twice' | 'label';
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** What became of a pasted block: the number of cells written (blank ones too), labels recognised and skipped, and the rest. */
export interface PasteReport {
  readonly written: number;
  readonly recognised: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface Placement {
  /** Texts by cell name, computed cells included. */
  readonly texts: Readonly<Record<string, string>>;
  readonly report: PasteReport;
}

/**
 * Decides which text of a pasted block goes to which cell.
 *
 * Rows that bring known labels go to the rows these name, beginning at the first column; a single
 * value goes to the column of `at`. Rows without labels go below each other from `at` on. Head rows
 * are skipped; when they name the columns one to one, the values go to the columns they name. Blank
 * texts stay blank and in place; those that find no cell are not missed.
 *
 * @param headings further texts of the table's heads, such as that of its corner
 * @example placeBlock({ rows: [['规章', '1', '2']], valuesOnly: false }, matrix, { row: 3, column: 0 }).texts
 * //=> { 'disclosure.rules.issued': '1', 'disclosure.rules.repealed': '2' }
 */
export function placeBlock(
  block: PastedBlock,
  matrix: Matrix,
  at: Place,
  headings: readonly string[] = [],
): Placement {
  const rows = block.valuesOnly ? plainRows(block.rows) : labelledRows(block.rows, matrix, headings);
  const findRow = rowFinder(rows, matrix, at);
  const texts: Record<string, string> = {};
  const leftOut: LeftOut[] = [];

  for (const [index, { row, heads }] of withHeads(rows, isRectangular(block)).entries()) {
    const label = row.labels.at(-1) ?? row.strangers[0]?.text ?? '';
    function leaveOut(left: readonly PastedText[], reason: LeftOut['reason']): void {
      for (const { text, column } of left) {
        if (text !== '') leftOut.push({ text, reason, row: index + 1, column: column + 1, label });
      }
    }
    leaveOut(row.strangers, 'label');
    if (row.kind === 'head') continue;
    const found = findRow(row, index);
    if (typeof found === 'string') {
      leaveOut(row.values, found);
      continue;
    }
    for (const [position, value] of columnsFor(
      row.values,
      found.row,
      found.column,
      heads,
      row.kind === 'labelled',
    )) {
      const cell = found.row.cells[position];
      if (cell) texts[cell.name] = value.text;
      else leaveOut([value], 'column');
    }
  }
  const recognised = rows.flatMap(({ labels }) => labels);
  return { texts, report: { written: Object.keys(texts).length, recognised, leftOut } };
}

function isRectangular({ rows }: PastedBlock): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

/** Each row with the labels of the head rows above it; none where rows are ragged and nothing stands under its head. */
function withHeads(rows: readonly LabelledRow[], aligned: boolean) {
  let heads: HeadColumns = new Map();
  return rows.map((row, index) => {
    if (row.kind !== 'head' || !aligned) return { row, heads };
    heads = withHeadRow(rows[index - 1]?.kind === 'head' ? heads : new Map(), row.values);
    return { row, heads };
  });
}
