import type { Gathering } from './gatherRows.ts';
import type { Token } from './labelAt.ts';

/** Whether a cell is not left blank. */
export function isFilled({ kind }: Token): boolean {
  return kind !== 'blank';
}

/** Cells row by row. */
export function byLine(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = [];
  for (const token of tokens) {
    const row = rows.at(-1);
    if (row?.[0]?.line === token.line) row.push(token);
    else rows.push([token]);
  }
  return rows;
}

/**
 * Whether each cell is a paragraph of its own. Blank cells then leave no trace, and only how many numbers there are
 * tells which is which.
 */
export function areCounted(tokens: readonly Token[]): boolean {
  return tokens.every(({ inTable }) => !inTable) && byLine(tokens).length === tokens.length;
}

/** The numbers of one row of part four. */
export const inDispute = 5;

/** The numbers that stand for a label: its own row of several cells, or cells that stand alone, a line each. */
export function ownCells({ values, line, row, table, named }: Gathering): readonly Token[] {
  const lines = byLine(values);
  const [first = []] = lines;
  // The line of part four may be broken between its rows.
  const isBroken = table === 'disputes' && row === null && values.length === named.length * inDispute;
  if (isBroken && lines.every(({ length }) => length % inDispute === 0)) return values;
  const isWhole = first.length > 1 || (row !== null && first[0]?.line === line);
  return isWhole ? first : values;
}

/** How many cells most rows of part three have behind their label: its rows are alike, those of the others are not. */
export function usualWidth(gatherings: readonly Gathering[]): number {
  const counts = new Map<number, number>();
  for (const gathering of gatherings) {
    if (gathering.row?.table !== 'requests') continue;
    const width = ownCells(gathering).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
