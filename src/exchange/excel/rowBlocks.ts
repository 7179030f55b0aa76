import type { SourceBlock, SourceCell } from '../structure/reportSource.ts';
import type { FilledCell, SheetRow } from './sheetRows.ts';

/** Longer texts that stand alone in their row are paragraphs, also between the rows of a table. */
const longestLabel = 80;
/** No report has as many columns; without a limit a stray cell far right makes rows of thousands. */
const widest = 100;

/** The columns of a table, and the first that holds numbers. */
interface Grid {
  readonly left: number;
  readonly right: number;
  readonly firstFigure: number;
}

/** Rows without an empty one between them. */
function runsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const runs: SheetRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** A row of one cell may reach across more columns than its table has, so only rows of several tell its width. */
function gridOf(rows: readonly SheetRow[]): Grid | null {
  const cells = rows.filter(({ filled }) => filled.length > 1).flatMap(({ filled }) => filled);
  if (cells.length === 0) return null;
  function least(among: readonly FilledCell[]): number {
    return among.reduce((column, cell) => Math.min(column, cell.column), Infinity);
  }
  const left = least(cells);
  const right = cells.reduce((column, cell) => Math.max(column, cell.right), 0);
  return {
    left,
    right: Math.min(right, left + widest),
    firstFigure: least(cells.filter(({ isFigure }) => isFigure)),
  };
}

function paragraphsIn({ filled, placeOf }: SheetRow): readonly SourceBlock[] {
  return filled.flatMap(({ text, column }) =>
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line): SourceBlock => ({ kind: 'paragraph', paragraph: { text: line, place: placeOf(column) } })),
  );
}

/**
 * A row's cells over the columns of its table, blank ones included. The head keeps a blank cell for each column that is
 * merged away, so that its headings tell where the columns are; rows of numbers leave them out, so that after a label
 * as many cells follow as the form has columns.
 */
function cellsIn(row: SheetRow, { left, right, firstFigure }: Grid): readonly SourceCell[] {
  const texts = new Map(row.filled.map(({ column, text }) => [column, text]));
  const isHead =
    row.filled.every(({ isFigure }) => !isFigure) && row.filled.some(({ column }) => column >= firstFigure);
  const cells: SourceCell[] = [];
  const first = Math.min(left, row.filled[0]?.column ?? left);
  for (let column = first; column <= right; column += 1) {
    if (!isHead && row.isCovered(column)) continue;
    cells.push({ text: texts.get(column) ?? '', place: row.placeOf(column) });
  }
  for (const { column, text } of row.filled) {
    if (column > right) cells.push({ text, place: row.placeOf(column) });
  }
  return cells;
}

function blocksOfRun(rows: readonly SheetRow[]): readonly SourceBlock[] {
  const grid = gridOf(rows);
  if (!grid) return rows.flatMap(paragraphsIn);
  const blocks: SourceBlock[] = [];
  let table: (readonly SourceCell[])[] | null = null;
  for (const row of rows) {
    const [only] = row.filled;
    if (row.filled.length === 1 && (only?.text.length ?? 0) > longestLabel) {
      blocks.push(...paragraphsIn(row));
      table = null;
      continue;
    }
    if (!table) {
      table = [];
      blocks.push({ kind: 'table', rows: table });
    }
    table.push(cellsIn(row, grid));
  }
  return blocks;
}

/**
 * Rows of a sheet as paragraphs and tables.
 *
 * @example rowBlocks(sheetRows(sheet, workbook))[0]?.kind //=> 'paragraph'
 */
export function rowBlocks(rows: readonly SheetRow[]): readonly SourceBlock[] {
  return runsOf(rows).flatMap(blocksOfRun);
}
