import type { Fields } from '#report/fields.ts';
import { flatRows, type FlatRow } from './flatRows.ts';

const columns = ['unit', 'year', 'form', 'cell', 'rowLabel', 'columnLabel', 'kind', 'value'];

/** A text that a spreadsheet would take for a formula, full-width signs included, gets an apostrophe: it stays text. */
function inert(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function lineOf({ unit, year, form, cell, rowLabel, columnLabel, kind, value }: FlatRow): string {
  const texts = [unit, year, form, cell, rowLabel, columnLabel, kind].map(inert);
  // -8 is a number, and stays one.
  const last = value.state === 'number' ? value.text : inert(value.text);
  return [...texts, last].map(quoted).join(',');
}

/**
 * Writes reports as one table, a cell a line, for people who analyse many: CSV by RFC 4180, with the byte order mark
 * by which Excel and WPS know UTF-8. A blank cell is empty; a text that is no number stands as typed, and begins with
 * an apostrophe where it could be taken for a formula.
 *
 * @example writeCsv([]) //=> '\ufeffunit,year,form,cell,rowLabel,columnLabel,kind,value\r\n'
 */
export function writeCsv(reports: readonly Fields[]): string {
  const lines = [columns.join(','), ...reports.flatMap(flatRows).map(lineOf)];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
