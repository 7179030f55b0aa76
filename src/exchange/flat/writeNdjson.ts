import type { Fields } from '#report/fields.ts';
import { flatRows, type FlatRow } from './flatRows.ts';

function numberOrText(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

function lineOf({ value, year, ...row }: FlatRow): string {
  const isAmount = row.kind === 'amount';
  const exact = value.state === 'number' && !isAmount ? numberOrText(value.text) : value.text;
  return JSON.stringify({
    unit: row.unit,
    year: /^\d{4}$/.test(year) ? Number(year) : year || null,
    form: row.form,
    cell: row.cell,
    rowLabel: row.rowLabel,
    columnLabel: row.columnLabel,
    kind: row.kind,
    value: value.state === 'blank' ? null : exact,
  });
}

/**
 * Writes reports as JSON objects, a cell a line. As in the JSON document a count is a number, an amount a decimal
 * string, a blank `null`; a total beyond 9007199254740991 is a string too, and so is a text that is no number, as typed.
 *
 * @example writeNdjson([]) //=> ''
 */
export function writeNdjson(reports: readonly Fields[]): string {
  return reports
    .flatMap(flatRows)
    .map((row) => `${lineOf(row)}\n`)
    .join('');
}
