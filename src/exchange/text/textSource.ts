import type { ReportSource, SourceBlock, SourceCell } from '../structure/reportSource.ts';
import { barLayout } from './barTable.ts';
import { blankBars, blankLines } from './cellLines.ts';
import { commaRows, type CommaRow } from './commaRows.ts';
import { drawnRows } from './drawnRows.ts';
import { isMarkdown, plainLine } from './plainLine.ts';

/** A line of cells: it has a tab between its texts, or at its end. */
function isRow(line: string): boolean {
  return /[^\t\s]\s*\t/.test(line);
}

/** The cells of each line, as rows of bars have them; null for a line that is none. */
function barRowsOf(lines: readonly string[]): (line: string, index: number) => readonly string[] | null {
  const blank = blankBars(lines);
  const layout = barLayout(lines);
  const rows = layout ? drawnRows(lines, layout) : [];
  return (line, index) => {
    if (blank && /^\s*\|+\s*$/.test(line)) return blank.has(index) ? [''] : [];
    return rows[index] ?? null;
  };
}

/** The rows of a CSV file as tables, and what has no commas as paragraphs. */
function commaSource(rows: readonly CommaRow[]): ReportSource {
  const blocks: SourceBlock[] = [];
  let open: SourceCell[][] | null = null;
  for (const { cells, line } of rows) {
    const row = cells.map((text) => ({ text, place: `第 ${line + 1} 行` }));
    const [first] = row;
    if (row.length > 1 && open) open.push(row);
    else if (row.length > 1) {
      open = [row];
      blocks.push({ kind: 'table', rows: open });
    } else if (first && first.text.trim() !== '') {
      open = null;
      blocks.push({ kind: 'paragraph', paragraph: first });
    }
  }
  return { blocks };
}

/**
 * Takes pasted text apart. These layouts of tables are known, mixed at will: a row a line with tabs or bars between
 * the cells, or several lines a row where it is drawn with lines between the rows; a cell a line with a tab in front, where a line of nothing but a tab is a blank cell and an empty line
 * ends the row; a cell a line with a bar behind it, on the same line or the next; a CSV file.
 * A cell a line without tabs comes out as paragraphs, which the structure's reader takes for cells just as well.
 *
 * @example textSource('规章\t0\t0\t0').blocks[0]?.kind //=> 'table'
 */
export function textSource(text: string): ReportSource {
  const commas = commaRows(text);
  if (commas) return commaSource(commas);
  const blocks: SourceBlock[] = [];
  let rows: SourceCell[][] = [];
  let openRow: SourceCell[] | null = null;
  const plain = isMarkdown(text) ? plainLine : (line: string): string => line;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v\f]/);
  const barRowOf = barRowsOf(lines);
  const blank = text.includes('\t') ? new Set() : blankLines(lines);

  function endTable(): void {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    openRow = null;
  }
  for (const [index, line] of lines.entries()) {
    const place = `第 ${index + 1} 行`;
    if (line === '') {
      openRow = null;
      if (blank.has(index)) rows.push([{ text: '', place }]);
      continue;
    }
    const bars = barRowOf(line, index);
    if (bars) {
      openRow = null;
      if (bars.length > 0) rows.push(bars.map((cell) => ({ text: plain(cell), place })));
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
    blocks.push({ kind: 'paragraph', paragraph: { text: plain(line), place } });
  }
  endTable();
  return { blocks };
}
