import type { Fields } from '#report/fields.ts';
import type { Part } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';

type TablePart = Extract<Part, { table: unknown }>;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function spans({ colSpan, rowSpan }: PaperCell): string {
  return `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
}

function htmlOf(cell: PaperCell, fields: Fields): string {
  const text = cell.kind === 'number' ? (fields[cell.cell] ?? '') : cell.text;
  return `<td${spans(cell)}>${escaped(text)}</td>`;
}

function htmlTable({ table }: TablePart, fields: Fields): string {
  const rows = layoutTable(table).blocks.flatMap(({ head, body }) => [...head, ...body]);
  const lines = rows.map(({ cells }) => `<tr>${cells.map((cell) => htmlOf(cell, fields)).join('')}</tr>`);
  return `<table border="1">\n${lines.join('\n')}\n</table>`;
}

function htmlText(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => `<p>　　${escaped(paragraph)}</p>`)
    .join('\n');
}

/**
 * A report as the part of a web page that holds it: a line a paragraph, a line a row of a table. For tests.
 *
 * @example publishedHtml(statingTotals(balanced2021))
 */
export function publishedHtml(fields: Fields): string {
  const parts = formById(fields['form']).parts.map((part) => {
    const body = 'table' in part ? htmlTable(part, fields) : htmlText(fields[part.id] ?? '');
    return `<p><strong>${part.heading}</strong></p>\n${body}`;
  });
  return [
    `<h1>${escaped(fields['title'] ?? '')}</h1>`,
    ...(fields['preamble'] === undefined ? [] : [htmlText(fields['preamble'])]),
    ...parts,
    `<p align="right">${escaped(fields['signature.unit'] ?? '')}</p>`,
    `<p align="right">${chineseDate(fields['signature.date'] ?? '')}</p>`,
  ].join('\n');
}
