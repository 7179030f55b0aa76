/** Marks a table that a grid put on the clipboard; `readBlock` looks for it. */
export const copiedMark = 'data-copied-cells';

/**
 * Writes rows as tab-separated text, the way spreadsheets read it from the clipboard: cells with a
 * tab, a line break or a quotation mark are quoted, and each row ends with a line break.
 *
 * @example writeTsv([['1', ''], ['a"b', '2']]) //=> '1\t\n"a""b"\t2\n'
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(tsvCell).join('\t')}\n`).join('');
}

/**
 * Writes rows as a small HTML table for the clipboard.
 *
 * @example writeHtml([['<1']]) // <table data-copied-cells><tbody><tr><td>&lt;1</td></tr></tbody></table>
 */
export function writeHtml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`);
  return `<table ${copiedMark}><tbody>${lines.join('')}</tbody></table>`;
}

function tsvCell(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
