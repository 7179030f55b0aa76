/**
 * Reads the rows of tab-separated text as spreadsheets put it on the clipboard.
 *
 * A quoted cell may hold tabs and line breaks, with `""` for a quotation mark. One line break at
 * the end adds no row. Nothing is ever refused.
 *
 * @example readTsv('1\t\r\n"a\nb"\t2\r\n') //=> [['1', ''], ['a\nb', '2']]
 */
export function readTsv(text: string): string[][] {
  // Not d3-dsv: it drops the character after a closing quotation mark, and runs on over tabs and lines
  // where none closes. Here a quotation mark that does not enclose a whole cell is an ordinary character.
  const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length > 0) {
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
