import { isValueLike } from '../structure/readCellText.ts';
import { alignedTables } from './alignedTables.ts';
import { cellText, wrappedNumber } from './cellText.ts';
import { doubtfulCells } from './cutDigits.ts';
import type { Glyph, PageMarks } from './pageMarks.ts';
import { ruledGrids, type Grid, type GridCell } from './ruledGrids.ts';
import { textLines, type TextLine } from './textLines.ts';
import { wholeNumbers, type WrappedCell } from './wrappedNumbers.ts';

/** A cell that a page shows. */
export interface PartCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Whether no rule closes it towards the page before, or the next one. */
  readonly opensUp: boolean;
  readonly opensDown: boolean;
}

/** A table that a page shows: its cells row by row, without spans. */
export interface TablePart {
  readonly kind: 'table';
  readonly top: number;
  readonly rows: readonly (readonly PartCell[])[];
}

/** What a page shows, from top to bottom. */
export type PagePart = TablePart | { readonly kind: 'line'; readonly top: number; readonly line: TextLine };

/** Digits that are not all its own make a cell's number none: it stays in its place, and is told. */
function asDoubtful(text: string): string {
  return isValueLike(text) ? `${text}…` : text;
}

function rowsOf(
  cells: readonly GridCell[],
  glyphs: ReadonlyMap<GridCell, readonly Glyph[]>,
  doubtful: ReadonlySet<GridCell>,
): PartCell[][] {
  const rows = new Map<number, (PartCell & WrappedCell)[]>();
  for (const cell of cells) {
    const { left, right, opensUp, opensDown } = cell;
    const own = glyphs.get(cell) ?? [];
    const printed = cellText(own, right - left);
    const isDoubtful = doubtful.has(cell);
    const text = isDoubtful ? asDoubtful(printed) : printed;
    const whole = isDoubtful ? null : wrappedNumber(own, right - left);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { text, whole, left, right, opensUp, opensDown }]);
  }
  return [...rows.values()].map((row) => {
    const texts = wholeNumbers(row);
    return row.map(({ left, right, opensUp, opensDown }, index): PartCell => {
      return { text: texts[index] ?? '', left, right, opensUp, opensDown };
    });
  });
}

/** A page's tables, as far as rules draw them, and its lines of text beside them. */
export function pageParts({ width, glyphs, rules }: PageMarks): readonly PagePart[] {
  const grids = ruledGrids(rules);
  const inCells = new Map<Grid, Map<GridCell, Glyph[]>>(grids.map((grid) => [grid, new Map()]));
  const beside: Glyph[] = [];
  const placed = new Map<Glyph, GridCell | null>();
  for (const glyph of glyphs) {
    const x = glyph.x + glyph.width / 2;
    const y = glyph.baseline - glyph.size * 0.35;
    const grid = grids.find((candidate) => candidate.cellAt(x, y) !== null);
    const cell = grid?.cellAt(x, y) ?? null;
    placed.set(glyph, cell);
    if (!grid || !cell) {
      beside.push(glyph);
      continue;
    }
    const cells = inCells.get(grid);
    const own = cells?.get(cell);
    if (own) own.push(glyph);
    else cells?.set(cell, [glyph]);
  }
  const doubtful = doubtfulCells(placed, grids, width);
  const tables = grids
    // A table without a text is an ornament.
    .filter((grid) => (inCells.get(grid)?.size ?? 0) > 0)
    .map((grid): PagePart => {
      const rows = rowsOf(grid.cells, inCells.get(grid) ?? new Map(), doubtful);
      return { kind: 'table', top: grid.top, rows };
    });
  const lines = textLines(beside).map((line): PagePart => ({
    kind: 'line',
    top: line.baseline - line.size * 0.88,
    line,
  }));
  return [...tables, ...lines].sort((a, b) => a.top - b.top);
}

const placeless = { left: 0, right: 0, opensUp: false, opensDown: false };

/** A page's parts, with the tables that it sets without rules taken out of its lines. */
export function withAlignedTables(parts: readonly PagePart[]): readonly PagePart[] {
  const tables = alignedTables(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
  const lines = new Set(tables.flatMap((table) => [...table.lines]));
  return [
    ...parts.filter((part) => part.kind === 'table' || !lines.has(part.line)),
    ...tables.map(({ top, rows }): PagePart => {
      const cells = rows.map((row) => row.map((text): PartCell => ({ ...placeless, text })));
      return { kind: 'table', top, rows: cells };
    }),
  ].sort((a, b) => a.top - b.top);
}
