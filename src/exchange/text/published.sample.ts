import type { Fields } from '#report/fields.ts';
import type { Part } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { layoutTable, type PaperRow } from '#report/layout/layoutTable.ts';

/**
 * How published tables reach the clipboard, as measured in Chromium and seen in real text files:
 * a cell a line behind a tab, blank cells and merged ones included; a row a line, tabs between the cells;
 * or, where each cell holds a paragraph, a cell a line with blank lines between and no trace of blank cells.
 * Programs that take the text out of web pages put bars between the cells, behind or below each.
 * LibreOffice writes a cell a line, and an empty one for a blank cell. Spreadsheets save CSV files.
 */
export type Layout =
  | 'cell a line'
  | 'row a line'
  | 'paragraphs'
  | 'bars'
  | 'bar behind each cell'
  | 'bar below each cell'
  | 'empty lines'
  | 'commas';

type TablePart = Extract<Part, { table: unknown }>;

function textsOf(row: PaperRow, fields: Fields): readonly string[] {
  return row.cells.map((cell) => (cell.kind === 'number' ? (fields[cell.cell] ?? '') : cell.text));
}

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeRow(texts: readonly string[], layout: Layout, merged: number): string {
  if (layout === 'row a line') return `${texts.join('\t')}\n`;
  if (layout === 'commas') return `${[...Array<string>(merged).fill(''), ...texts].map(quoted).join(',')}\n`;
  if (layout === 'paragraphs') return texts.map((text) => (text === '' ? '' : `${text}\n\n`)).join('');
  if (layout === 'bars') return `${texts.map((text) => `${text} | `).join('')}\n`;
  if (layout === 'bar behind each cell') return texts.map((text) => `${text} |\n`).join('');
  if (layout === 'bar below each cell') {
    return `|\n${texts.map((text) => (text === '' ? '|\n' : `${text}\n|\n`)).join('')}`;
  }
  if (layout === 'empty lines') return texts.map((text) => `${text}\n`).join('');
  return `${[...Array<string>(merged).fill(''), ...texts].map((text) => `\t${text}\n`).join('')}\n`;
}

function writeTable({ table }: TablePart, fields: Fields, layout: Layout): string {
  const { blocks, labelColumns } = layoutTable(table);
  return blocks
    .map(({ head, body }) => {
      const heads = head.map((row) => writeRow(textsOf(row, fields), layout, 0));
      const rows = body.map((row) => {
        const labels = row.cells.filter(({ kind }) => kind === 'head');
        const width = labels.reduce((sum, { colSpan }) => sum + colSpan, 0);
        return writeRow(textsOf(row, fields), layout, labelColumns - width);
      });
      return [...heads, ...rows].join('');
    })
    .join('');
}

/**
 * A report as text, the way a reader copies it from a web page. For tests.
 *
 * @example publishedText(statingTotals(balanced2021), 'row a line')
 */
export function publishedText(fields: Fields, layout: Layout): string {
  function textOf(field: string): string {
    const text = `　　${fields[field] ?? ''}`;
    return layout === 'commas' ? text.split('\n').map(quoted).join('\n') : text;
  }
  const parts = formById(fields['form']).parts.map((part) => {
    const body = 'table' in part ? writeTable(part, fields, layout) : `${textOf(part.id)}\n`;
    return `${part.heading}\n\n${body}\n`;
  });
  return [
    `${fields['title'] ?? ''}\n\n`,
    fields['preamble'] === undefined ? '' : `${textOf('preamble')}\n\n`,
    ...parts,
    `${fields['signature.unit'] ?? ''}\n\n`,
    `${' '.repeat(20)}${chineseDate(fields['signature.date'] ?? '')}\n`,
  ].join('');
}
