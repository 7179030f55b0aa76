import type { Glyph } from './pageMarks.ts';
import type { Grid, GridCell } from './ruledGrids.ts';
import { rightOf, textLines } from './textLines.ts';

/** In sizes of the type: nearer than this, a digit touches a rule, and twice as near, another digit. */
const touching = 0.03;
/** In widths of a digit. */
const overprinted = 0.3;
/** In widths of a digit: printing programs leave out one that only comes near where they cut. */
const mayBeCut = 1.5;

function isDigit({ text }: Glyph): boolean {
  return /^[\p{Nd}.,．，]+$/u.test(text);
}

function heightOf({ baseline, size }: Glyph): number {
  return baseline - size * 0.35;
}

/** The cells that a digit's box lies in; null stands for the page beside them. */
function cellsUnder(glyph: Glyph, grids: readonly Grid[]): ReadonlySet<GridCell | null> {
  const slack = touching * glyph.size;
  const y = heightOf(glyph);
  const places = [glyph.x + slack, glyph.x + glyph.width / 2, rightOf(glyph) - slack];
  return new Set(
    places.map((x) => grids.map((grid) => grid.cellAt(x, y)).find((cell) => cell !== null) ?? null),
  );
}

/** Whether two numbers meet at the rule between their cells, so that nothing tells to which a digit belongs. */
function meet(before: Glyph, after: Glyph, edge: number): boolean {
  const slack = touching * before.size;
  const areOne = after.x - rightOf(before) < 2 * slack;
  return areOne && (edge - rightOf(before) < slack || after.x - edge < slack);
}

/** Whether a number that ends with this digit may go on where its cell, or what one sees of the page, is cut off. */
function isCut(last: Glyph, cell: GridCell, pageWidth: number): boolean {
  const goesOn = cell.opensRight || cell.right > pageWidth - 1;
  const end = goesOn ? Math.min(cell.right, last.visibleTo) : Infinity;
  return end - rightOf(last) < mayBeCut * last.width;
}

/**
 * The cells of tables whose digits may be those of another, or not be all there: numbers wider than their cells lie
 * over the rules beside them, over the next number or over the edge of the page.
 *
 * @param placed each character of the page with the cell that holds its middle
 * @example doubtfulCells(placed, grids, 595).has(cell) //=> true, with 115 and half a 5 in it
 */
export function doubtfulCells(
  placed: ReadonlyMap<Glyph, GridCell | null>,
  grids: readonly Grid[],
  pageWidth: number,
): ReadonlySet<GridCell> {
  const doubtful = new Set<GridCell>();
  function doubt(...cells: readonly (GridCell | null)[]): void {
    for (const cell of cells) if (cell) doubtful.add(cell);
  }
  for (const { glyphs } of textLines([...placed.keys()].filter(isDigit))) {
    for (const [index, glyph] of glyphs.entries()) {
      const cell = placed.get(glyph) ?? null;
      const under = cellsUnder(glyph, grids);
      if (under.size > 1) doubt(...under);
      const after = glyphs[index + 1];
      const next = after ? (placed.get(after) ?? null) : null;
      if (after && next !== cell) {
        const edge = cell?.right ?? next?.left ?? 0;
        if (meet(glyph, after, edge)) doubt(cell, next);
      } else if (after && rightOf(glyph) - after.x > overprinted * Math.min(glyph.width, after.width))
        doubt(cell);
      if (cell && next !== cell && isCut(glyph, cell, pageWidth)) doubt(cell);
    }
  }
  return doubtful;
}
