import type { SourceBlock, SourceCell } from '../structure/reportSource.ts';
import type { SheetRow } from './sheetRows.ts';

/** Longer texts that stand alone in their row are paragraphs, also between the rows of a table. */
const longestLabel = 80;
/** No report has as many columns; without a limit a stray cell far right makes rows of thousands. */
const widest = 100;

/** The columns of a table: labels first, then, from `numbers` on, columns of numbers. */
interface Grid {
  readonly left: number;
  readonly right: number;
  readonly numbers: number;
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

/** How far the labels of a row reach: the texts before its first number. */
function labelsEnd({ filled }: SheetRow): number {
  const first = filled.findIndex(({ isFigure }) => isFigure);
  return filled.slice(0, Math.max(first, 0)).reduce((end, cell) => Math.max(end, cell.right), 0);
}

/** A row of one cell may reach across more columns than its table has, so only rows of several tell its width. */
function gridOf(rows: readonly SheetRow[]): Grid | null {
  const cells = rows.filter(({ filled }) => filled.length > 1).flatMap(({ filled }) => filled);
  if (cells.length === 0) return null;
  const left = cells.reduce((column, cell) => Math.min(column, cell.column), Infinity);
  const right = cells.reduce((column, cell) => Math.max(column, cell.right), 0);
  const end = rows.reduce((column, row) => Math.max(column, labelsEnd(row)), 0);
  return { left, right: Math.min(right, left + widest), numbers: Math.max(left, end + 1) };
}

function paragraphsIn({ filled, placeOf }: SheetRow): readonly SourceBlock[] {
  return filled.flatMap(({ text, column }) =>
    text
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line): SourceBlock => ({ kind: 'paragraph', paragraph: { text: line, place: placeOf(column) } })),
  );
}

/**
 * A row's cells over the columns of its table, blank ones included. A row of numbers leaves out what merged cells cover
 * and what is blank among its labels, so that after its label stand as many cells as the table has
 * columns. The head keeps a cell for each column, so that its headings tell where the columns are.
 */
function cellsIn(row: SheetRow, { left, right, numbers }: Grid): readonly SourceCell[] {
  const texts = new Map(row.filled.map(({ column, text }) => [column, text]));
  const isHead =
    row.filled.every(({ isFigure }) => !isFigure) && row.filled.some(({ column }) => column >= numbers);
  const cells: SourceCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const isNothing = row.isCovered(column) || (column < numbers && !texts.has(column));
    if (!isHead && isNothing) continue;
    cells.push({ text: texts.get(column) ?? '', place: row.placeOf(column) });
  }
  function beside(isBeside: (column: number) => boolean): readonly SourceCell[] {
    return row.filled
      .filter(({ column }) => isBeside(column))
      .map(({ column, text }) => ({ text, place: row.placeOf(column) }));
  }
  return [...beside((column) => column < left), ...cells, ...beside((column) => column > right)];
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
 * @example rowBlocks(rows)[0]?.kind //=> 'paragraph'
 */
export function rowBlocks(rows: readonly SheetRow[]): readonly SourceBlock[] {
  return runsOf(rows).flatMap(blocksOfRun);
}
