import type { PublishedCell, PublishedReport, PublishedRow } from './publishedReport.sample.ts';

/** How wide a text is in a font of fixed width: a Chinese character is as wide as two others. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}

interface Placed {
  readonly cell: PublishedCell;
  readonly column: number;
}

/** The cells of each row with their columns; what a cell above covers is a blank cell. */
function placedRows(rows: readonly PublishedRow[]): readonly (readonly Placed[])[] {
  const taken = new Set<string>();
  return rows.map((row, at) => {
    const placed: Placed[] = [];
    let column = 0;
    function passCovered(): void {
      for (; taken.has(`${at} ${column}`); column += 1) {
        placed.push({ cell: { text: '', colSpan: 1, rowSpan: 1 }, column });
      }
    }
    for (const cell of row) {
      passCovered();
      for (let down = 1; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) taken.add(`${at + down} ${column + right}`);
      }
      placed.push({ cell, column });
      column += cell.colSpan;
    }
    passCovered();
    return placed;
  });
}

function drawn(rows: readonly PublishedRow[]): string {
  const placed = placedRows(rows);
  const widths: number[] = [];
  for (const { cell, column } of placed.flat()) {
    const needed = Math.max(2, ...cell.text.split('\n').map(widthOf));
    for (let index = column; index < column + cell.colSpan; index += 1) {
      widths[index] = Math.max(widths[index] ?? 2, cell.colSpan === 1 ? needed : 2);
    }
    const last = column + cell.colSpan - 1;
    const others = widths.slice(column, last).reduce((sum, width) => sum + width + 3, 0);
    widths[last] = Math.max(widths[last] ?? 2, needed - others);
  }
  const rule = (left: string, cross: string, right: string): string =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(cross)}${right}\n`;

  function lineOf(row: readonly Placed[], index: number): string {
    const texts = row.map(({ cell, column }) => {
      const own = widths.slice(column, column + cell.colSpan);
      const width = own.reduce((sum, each) => sum + each + 3, -3);
      const text = cell.text.split('\n')[index] ?? '';
      return ` ${text}${' '.repeat(width - widthOf(text))} `;
    });
    return `│${texts.join('│')}│\n`;
  }
  const lines = placed.map((row) => {
    const height = Math.max(...row.map(({ cell }) => cell.text.split('\n').length));
    return Array.from({ length: height }, (_, index) => lineOf(row, index)).join('');
  });
  return `${rule('┌', '┬', '┐')}${lines.join(rule('├', '┼', '┤'))}${rule('└', '┴', '┘')}`;
}

/** A published report as text whose tables are drawn: aligned columns, and lines between them and between rows. */
export function boxFile(report: PublishedReport): string {
  return report
    .map((block) => (block.kind === 'paragraph' ? `${block.text}\n\n` : `${drawn(block.rows)}\n`))
    .join('');
}
