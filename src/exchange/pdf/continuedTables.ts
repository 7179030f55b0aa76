import { isBlank, isValueLike } from '../structure/readCellText.ts';
import type { PartedPage } from './pageFurniture.ts';
import type { PagePart, PartCell, TablePart } from './pageParts.ts';

const sameEdge = 4;

function isFilledFigure({ text }: PartCell): boolean {
  return !isBlank(text) && isValueLike(text);
}

function isBelow(upper: PartCell, lower: PartCell): boolean {
  return Math.abs(upper.left - lower.left) < sameEdge && Math.abs(upper.right - lower.right) < sameEdge;
}

/** How many rows of a table repeat the first rows of the one before. */
function repeatedHead(upper: TablePart, lower: TablePart): number {
  const own = lower.rows.findIndex((row, index) => {
    const texts = upper.rows[index]?.map(({ text }) => text);
    return row.map(({ text }) => text).join('\t') !== texts?.join('\t');
  });
  return own < 0 ? lower.rows.length : own;
}

/** The cells of a page's last row that go on in those of the next page's first row, each with its continuation. */
function continued(
  upper: TablePart,
  row: readonly PartCell[],
  isFirst: boolean,
): ReadonlyMap<PartCell, PartCell> {
  const open = upper.rows.flat().filter(({ opensDown }) => opensDown);
  const pairs = new Map<PartCell, PartCell>();
  for (const lower of row) {
    const cell = open.find((candidate) => isBelow(candidate, lower));
    if (cell && (lower.opensUp || !isFirst)) pairs.set(cell, lower);
  }
  // Two numbers, one below the other, are those of two rows.
  const areRows = [...pairs].some(([cell, lower]) => isFilledFigure(cell) && isFilledFigure(lower));
  return areRows ? new Map() : pairs;
}

function joined(upper: TablePart, lower: TablePart): readonly [TablePart, TablePart] | null {
  const head = repeatedHead(upper, lower);
  const row = lower.rows[head];
  const pairs = row ? continued(upper, row, head === 0) : new Map<PartCell, PartCell>();
  if (!row || pairs.size === 0) return null;
  const gone = new Set(pairs.values());
  const rest = row.filter((cell) => !gone.has(cell));
  return [
    {
      ...upper,
      rows: upper.rows.map((cells) =>
        cells.map((cell) => ({ ...cell, text: cell.text + (pairs.get(cell)?.text ?? '') })),
      ),
    },
    {
      ...lower,
      rows: [...lower.rows.slice(0, head), ...(rest.length > 0 ? [rest] : []), ...lower.rows.slice(head + 1)],
    },
  ];
}

/**
 * The pages with each cell whole that a page's end cuts in two: the rest of its text goes to where it begins.
 *
 * @example joinedOverPages(pages) // 三、本年度办 and 理结果 are one cell
 */
export function joinedOverPages(pages: readonly PartedPage[]): readonly PartedPage[] {
  const all: PagePart[][] = pages.map(({ parts }) => [...parts]);
  for (let index = all.length - 1; index > 0; index -= 1) {
    const upper = all[index - 1]?.at(-1);
    const lower = all[index]?.[0];
    if (upper?.kind !== 'table' || lower?.kind !== 'table') continue;
    const tables = joined(upper, lower);
    if (!tables) continue;
    all[index - 1]?.splice(-1, 1, tables[0]);
    all[index]?.splice(0, 1, tables[1]);
  }
  return pages.map((page, index) => ({ ...page, parts: all[index] ?? [] }));
}
