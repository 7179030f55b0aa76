import type { Paragraph, Table as WordTable, TableCell, TableRow } from 'docx';
import type { Table } from '#report/forms/form.ts';
import { layoutTable, type PaperCell, type PaperRow, type PaperTable } from '#report/layout/layoutTable.ts';
import type { Docx } from './docx.ts';
import { setSolid, styleOf, typeArea } from './page.ts';
import { printable } from '../printable.ts';

/** Half points. */
const largestNumber = 20;
const smallestNumber = 13;

/** The widths of a table's columns in twips, the same shares of the page as on our own paper. */
function columnWidths({ labelColumns, numberColumns }: PaperTable): readonly number[] {
  const shares = labelColumns === 3 ? [0.056, 0.106, 0.36] : labelColumns === 1 ? [0.34] : [];
  const labels = shares.map((share) => Math.round(share * typeArea));
  const rest = typeArea - labels.reduce((sum, width) => sum + width, 0);
  const edges = Array.from({ length: numberColumns + 1 }, (_, index) =>
    Math.round((rest * index) / numberColumns),
  );
  return [...labels, ...edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))];
}

/** Numbers in narrow columns are as large as lets the longest stand on one line, within what can be read. */
function numberSize({ blocks, numberColumns }: PaperTable, numberOf: (cell: string) => string): number {
  if (numberColumns <= 5) return largestNumber;
  const cells = blocks.flatMap(({ body }) => body.flatMap((row) => row.cells));
  const digits = Math.max(
    1,
    ...cells.map((cell) => (cell.kind === 'number' ? numberOf(cell.cell).length : 0)),
  );
  // 27 points between the rules; a digit is half as wide as high.
  return Math.max(smallestNumber, Math.min(largestNumber, Math.floor((2 * 27) / (digits * 0.52))));
}

/**
 * An official table as it stands on paper: merged heads that repeat on each page, complete labels, numbers.
 *
 * @param numberOf the text that stands in a cell
 */
export function wordTable(docx: Docx, table: Table, numberOf: (cell: string) => string): WordTable {
  const { AlignmentType, BorderStyle, LineRuleType, TableLayoutType, VerticalAlignTable, WidthType } = docx;
  const layout = layoutTable(table);
  const { blocks, labelColumns } = layout;
  const widths = columnWidths(layout);
  const size = numberSize(layout, numberOf);
  const rowCount = blocks.reduce((sum, { head, body }) => sum + head.length + body.length, 0);

  function paragraph(cell: PaperCell, isLast: boolean): Paragraph {
    const isNumber = cell.kind === 'number';
    const isItem = cell.kind === 'head' && cell.scope === 'row' && labelColumns > 1;
    const text = isNumber ? numberOf(cell.cell) : cell.text;
    // （三）不予公开 breaks after its number, not within its words.
    const isGroup = cell.kind === 'head' && cell.scope === 'rowgroup';
    const lines = isGroup ? text.replace(/^（.）/, '$&\n').split('\n') : [text];
    return new docx.Paragraph({
      ...setSolid,
      style: styleOf.label,
      // Rows that are kept with the next one keep the table on one page, and its heading with it.
      keepNext: !isLast,
      ...(isItem && { alignment: AlignmentType.LEFT, indent: { left: 60 } }),
      ...(isNumber && size < largestNumber && { spacing: { line: size * 11, lineRule: LineRuleType.EXACT } }),
      children: lines.map(
        (line, index) =>
          new docx.TextRun({
            text: printable(line),
            ...(index > 0 && { break: 1 }),
            ...(isNumber && { size }),
          }),
      ),
    });
  }

  function drawCell(cell: PaperCell, width: number, isLast: boolean): TableCell {
    return new docx.TableCell({
      columnSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      verticalAlign: VerticalAlignTable.CENTER,
      width: { size: width, type: WidthType.DXA },
      children: [paragraph(cell, isLast)],
    });
  }

  // Cells that reach down into the rows below take their columns there.
  const takenUntil = widths.map(() => 0);
  let at = 0;
  function drawRow({ cells }: PaperRow, isHead: boolean): TableRow {
    let column = 0;
    const isLast = at === rowCount - 1;
    const drawn = cells.map((cell) => {
      while ((takenUntil[column] ?? 0) > at) column += 1;
      const end = column + cell.colSpan;
      takenUntil.fill(at + cell.rowSpan, column, end);
      const width = widths.slice(column, end).reduce((sum, own) => sum + own, 0);
      column = end;
      return drawCell(cell, width, isLast);
    });
    at += 1;
    return new docx.TableRow({ cantSplit: true, tableHeader: isHead, children: drawn });
  }

  // Only the rows at the top of a table repeat; those of one of several blocks would stand over another.
  const repeats = blocks.length === 1;
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new docx.Table({
    width: { size: typeArea, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 30, bottom: 30, left: 30, right: 30, marginUnitType: WidthType.DXA },
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    rows: blocks.flatMap(({ head, body }) => [
      ...head.map((row) => drawRow(row, repeats)),
      ...body.map((row) => drawRow(row, false)),
    ]),
  });
}
