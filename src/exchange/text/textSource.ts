import type { ReportSource, SourceBlock, SourceCell } from '../structure/reportSource.ts';
import { isMarkdown, markdownRow, plainLine } from './markdownTable.ts';

/** A line of cells: it has a tab between its texts, or at its end. */
function isRow(line: string): boolean {
  return /[^\t\s]\s*\t/.test(line);
}

/**
 * Takes pasted text apart. Two layouts of tables are known, mixed at will: a row a line with tabs between the cells,
 * and a cell a line with a tab in front, where a line of nothing but a tab is a blank cell and an empty line ends the row.
 * In a text with Markdown tables, lines of bars are rows too.
 * A cell a line without tabs comes out as paragraphs, which the structure's reader takes for cells just as well.
 *
 * @example textSource('规章\t0\t0\t0').blocks[0]?.kind //=> 'table'
 */
export function textSource(text: string): ReportSource {
  const blocks: SourceBlock[] = [];
  let rows: SourceCell[][] = [];
  let openRow: SourceCell[] | null = null;
  const markdown = isMarkdown(text);

  function endTable(): void {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    openRow = null;
  }
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029\v\f]/).entries()) {
    const place = `第 ${index + 1} 行`;
    if (line === '') {
      openRow = null;
      continue;
    }
    const bars = markdown ? markdownRow(line) : null;
    if (bars) {
      openRow = null;
      if (bars.length > 0) rows.push(bars.map((cell) => ({ text: cell, place })));
      continue;
    }
    if (isRow(line)) {
      openRow = null;
      rows.push(line.split('\t').map((cell) => ({ text: cell, place })));
      continue;
    }
    if (/^[ \u3000]*\t/.test(line)) {
      if (!openRow) {
        openRow = [];
        rows.push(openRow);
      }
      openRow.push({ text: line.trim(), place });
      continue;
    }
    endTable();
    blocks.push({ kind: 'paragraph', paragraph: { text: markdown ? plainLine(line) : line, place } });
  }
  endTable();
  return { blocks };
}
