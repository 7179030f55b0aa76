import { strToU8, zipSync } from 'fflate';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { layoutTable } from '#report/layout/layoutTable.ts';
import { addressOf, rangeText, spotAt } from './address.ts';
import { placeTable } from './placeTable.ts';

/** A cell as a test writes it down: text, or the element's own markup behind its address. */
export type CellContent = string | { readonly attributes?: string; readonly inner: string };

export interface SheetContent {
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellContent>;
  readonly merges?: readonly string[];
  readonly state?: string;
  readonly hiddenRows?: readonly number[];
  /** By their letters. */
  readonly hiddenColumns?: readonly string[];
}

export function number(value: string, style = 0): CellContent {
  return { attributes: ` s="${style}"`, inner: `<v>${value}</v>` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function cellXml(address: string, content: CellContent): string {
  if (typeof content !== 'string') return `<c r="${address}"${content.attributes ?? ''}>${content.inner}</c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

function sheetXml({ cells, merges = [], hiddenRows = [], hiddenColumns = [] }: SheetContent): string {
  const rows = new Map<number, string[]>();
  for (const [address, content] of cells) {
    const row = spotAt(address)?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, content)]);
  }
  const lines = [...rows].map(([row, inRow]) => {
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${inRow.join('')}</row>`;
  });
  const columns = hiddenColumns.map((letters) => {
    const { column } = spotAt(`${letters}1`) ?? { column: 0 };
    return `<col min="${column}" max="${column}" hidden="1"/>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

/** A workbook's file. `more` puts parts in, or others in their place. */
export function workbookFile(
  sheets: readonly SheetContent[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/**
 * A report on one sheet, its tables as on paper one below the other. Numbers are numbers where they can be.
 * Without `isMerged` each text stands in its own first cell and the others are blank.
 */
export function reportSheet(
  fields: Fields,
  isMerged = true,
): SheetContent & { readonly cells: Map<string, CellContent>; readonly spots: ReadonlyMap<string, string> } {
  const cells = new Map<string, CellContent>();
  const merges: string[] = [];
  const spots = new Map<string, string>();
  let row = 1;

  function line(text: string): void {
    if (text !== '') cells.set(`A${row}`, text);
    row += 1;
  }
  line(fields['title'] ?? '');
  line(fields['preamble'] ?? '');
  for (const part of formById(fields['form']).parts) {
    line(part.heading);
    if (!('table' in part)) {
      (fields[part.id] ?? '').split('\n').forEach(line);
      continue;
    }
    const placed = placeTable(layoutTable(part.table), row);
    for (const { cell, range } of placed.cells) {
      const address = addressOf({ row: range.top, column: range.left });
      const text = cell.kind === 'number' ? (fields[cell.cell] ?? '') : cell.text;
      if (cell.kind === 'number') spots.set(cell.cell, address);
      if (text !== '') cells.set(address, cell.kind === 'number' && /^-?\d/.test(text) ? number(text) : text);
      if (isMerged && (cell.colSpan > 1 || cell.rowSpan > 1)) merges.push(rangeText(range));
    }
    row = placed.range.bottom + 1;
  }
  line(fields['signature.unit'] ?? '');
  line(fields['signature.date'] ?? '');
  return { name: '年报', cells, merges, spots };
}
