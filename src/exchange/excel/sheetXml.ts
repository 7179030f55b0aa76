import { addressOf, rangeText } from './address.ts';
import { styleNumber } from './cellStyles.ts';
import { escaped } from '../escaped.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** In points; programs take a file with a higher row for damaged. */
const mostHeight = 409;
/** A4 with narrow margins, in inches. */
const margins = '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';

function textXml(text: string): string {
  // Programs read _x0041_ as the character of that number.
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

function cellXml(cell: SheetCell): string {
  const start = `<c r="${addressOf(cell)}" s="${styleNumber(cell.style)}"`;
  switch (cell.kind) {
    case 'blank':
      return `${start}/>`;
    case 'text':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(cell.text)}</t></is></c>`;
    case 'number':
      return `${start}><v>${cell.number}</v></c>`;
    case 'sum':
      return `${start}><f>${escaped(cell.formula)}</f><v>${cell.number}</v></c>`;
    case 'note':
      return `${start} t="str"><f>${escaped(cell.formula)}</f><v>${textXml(cell.text)}</v></c>`;
  }
}

function rowsXml({ cells, heights }: Sheet): string {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.keys()]
    .sort((one, other) => one - other)
    .map((row) => {
      const height = heights.get(row);
      const fixed = height === undefined ? '' : ` ht="${Math.min(height, mostHeight)}" customHeight="1"`;
      const inOrder = (rows.get(row) ?? []).sort((one, other) => one.column - other.column);
      return `<row r="${row}"${fixed}>${inOrder.map(cellXml).join('')}</row>`;
    })
    .join('');
}

function differencesXml({ differences }: Sheet): string {
  if (!differences) return '';
  return (
    `<conditionalFormatting sqref="${rangeText(differences)}">` +
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="notEqual"><formula>0</formula></cfRule>' +
    '</conditionalFormatting>'
  );
}

function headerFooterXml({ mark }: Sheet): string {
  const header = mark === undefined ? '' : `<oddHeader>&amp;C&amp;"黑体,Regular"&amp;24${mark}</oddHeader>`;
  return `<headerFooter>${header}<oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>`;
}

/** The part of the file that holds a sheet. Its elements stand in the order that the format wants. */
export function sheetXml(sheet: Sheet): string {
  const columns = sheet.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges.map((range) => `<mergeCell ref="${rangeText(range)}"/>`);
  const frozen = sheet.repeated?.bottom;
  const pane =
    frozen === undefined
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>` +
    `<sheetData>${rowsXml(sheet)}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    differencesXml(sheet) +
    `<printOptions horizontalCentered="1"/>${margins}` +
    `<pageSetup paperSize="9" orientation="${sheet.isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${sheet.fitsPage ? 1 : 0}"/>` +
    headerFooterXml(sheet) +
    '</worksheet>'
  );
}
