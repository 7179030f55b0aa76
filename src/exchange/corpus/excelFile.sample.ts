import { workbookFile, type CellContent } from '../excel/workbook.sample.ts';
import type { PublishedReport } from './publishedReport.sample.ts';

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}

/**
 * A published report as an Excel sheet, merged cells and all: a line a paragraph, tables one below the other.
 *
 * @example await readExcel(excelFile(publishedReport(statingTotals(balanced2021))))
 */
export function excelFile(report: PublishedReport): Uint8Array {
  const cells = new Map<string, CellContent>();
  const merges: string[] = [];
  const taken = new Set<string>();
  let row = 1;
  for (const block of report) {
    const rows = block.kind === 'table' ? block.rows : [[{ text: block.text, colSpan: 1, rowSpan: 1 }]];
    for (const line of rows) {
      let column = 1;
      for (const { text, colSpan, rowSpan } of line) {
        while (taken.has(addressOf(row, column))) column += 1;
        for (let down = 0; down < rowSpan; down += 1) {
          for (let right = 0; right < colSpan; right += 1) taken.add(addressOf(row + down, column + right));
        }
        const first = addressOf(row, column);
        if (text !== '') cells.set(first, text);
        if (colSpan * rowSpan > 1)
          merges.push(`${first}:${addressOf(row + rowSpan - 1, column + colSpan - 1)}`);
      }
      row += 1;
    }
  }
  return workbookFile([{ name: '年报', cells, merges }]);
}
