import type { PastedRow } from './PastedBlock.ts';

const widest = 1000;

/**
 * Reads the rows of the innermost tables of a page or a piece of one, one table after the other;
 * none when it holds no table.
 *
 * Only structure and text are taken, from a document that runs no script and loads nothing. A
 * merged cell keeps its text at its first position; further positions in the same row are `null`,
 * those in the rows below are blank. All rows have the same length.
 *
 * @example readHtml('<table><tr><td colspan=2>1<td>2</table>') //=> [['1', null, '2']]
 */
export function readHtml(html: string): PastedRow[] {
  if (!/<table/i.test(html)) return [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => !table.querySelector('table'));
  const rows = tables.flatMap(readTable);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function readTable(table: HTMLTableElement): PastedRow[] {
  const rows: (string | null)[][] = [];
  // How many more rows, by column, are covered from above by a merged cell.
  const covered: number[] = [];
  for (const tableRow of table.rows) {
    const row: (string | null)[] = [];
    for (const cell of tableRow.cells) {
      skipCovered(row, covered);
      const text = cellText(cell);
      const span = Math.min(cell.colSpan, widest);
      for (let offset = 0; offset < span; offset += 1) {
        covered[row.length] = cell.rowSpan - 1;
        row.push(offset === 0 ? text : null);
      }
    }
    skipCovered(row, covered);
    rows.push(row);
  }
  return rows;
}

function skipCovered(row: (string | null)[], covered: number[]): void {
  for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
    covered[row.length] = left - 1;
    row.push('');
  }
}

function cellText(cell: HTMLTableCellElement): string {
  for (const unseen of cell.querySelectorAll('style, script, template')) unseen.remove();
  for (const lineEnd of cell.querySelectorAll('br, p, div, li')) lineEnd.after(' ');
  return cell.textContent.replace(/\s+/g, ' ').trim();
}
