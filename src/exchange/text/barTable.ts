/** Longer lines are no rows of a report's tables. */
const longestRow = 2000;
const escapedBar = '\0';
/** From this many lines with bars on, a text has a table. A page's menu has one or two. */
const leastRows = 3;

const bars = /[│┃║｜¦]/g;
/** The line under a Markdown table's head: | --- | :---: |. A single dash is one only with its colon. */
const rule = /^\|?(?:\s*(?::-+:?|-+:|-{2,})\s*\|)*\s*(?::-+:?|-+:|-{2,})\s*\|?$/;
/** The lines that draw a table: +-----+-----+, ├────┼────┤. */
const border = /^(?=.*(?:\+[-=]|[\u2500\u2501\u2550]))[\s|+=\-\u2500-\u257f]+$/;

/** How a text writes its tables with bars. */
export interface BarLayout {
  /** Rows have a bar in front. Where they have none, a bar in front stands behind a blank cell. */
  readonly framed: boolean;
  /** Texts are parted from bars by spaces. Bars without anything between are then the width of a merged cell. */
  readonly spaced: boolean;
}

function plainBars(line: string): string {
  return line.replace(bars, '|').trim();
}

function isRule(line: string): boolean {
  return line.includes('|') && rule.test(line);
}

/** A row has a bar at its beginning or end; with bars inside only, it is no sentence. */
function isRow(line: string): boolean {
  return line.includes('|') && (/^\||\|$/.test(line) || !line.includes('。'));
}

/** Whether a line draws a table, between its rows or around them. */
export function isBorder(line: string): boolean {
  return line.length <= longestRow && border.test(plainBars(line));
}

/**
 * How a text writes tables with bars, or null for a text that has none.
 *
 * @example barLayout(['规章 | 0 | 0 |', '行政规范性文件 | 0 | 0 |', '行政许可 | 0 |']) //=> { framed: false, spaced: true }
 */
export function barLayout(lines: readonly string[]): BarLayout | null {
  const plain = lines.filter(({ length }) => length <= longestRow).map(plainBars);
  const drawn = plain.some((line) => isRule(line) || border.test(line));
  const rows = plain.filter((line) => isRow(line) && !isRule(line));
  if (rows.length === 0 || (!drawn && rows.length < leastRows)) return null;
  const written = rows.filter((row) => /[^|\s]/.test(row));
  const spaced = written.filter((row) => /[^\s|]\s+\|/.test(row) && !/[^\s|]\|/.test(row));
  const framed = written.filter((row) => row.startsWith('|'));
  return { framed: 2 * framed.length > written.length, spaced: 2 * spaced.length > written.length };
}

/**
 * The cells of a row with bars, none for a line that draws the table or shows only widths, null for another line.
 *
 * @example barRow('| 规章 | 0 |', { framed: true, spaced: true }) //=> ['规章', '0']
 */
export function barRow(line: string, { framed, spaced }: BarLayout): readonly string[] | null {
  if (line.length > longestRow) return null;
  // Lookbehind, which would keep \| apart, is missing in Safari before 16.4.
  const plain = plainBars(line.replaceAll('\\|', escapedBar));
  if (isRule(plain) || border.test(plain)) return [];
  if (!isRow(plain)) return null;
  if (spaced && /^\|{2,}$/.test(plain)) return [];
  const merged = spaced ? plain.replace(/\|\s?(?:\|{2,}|\|(?=[^\s|]))/g, '|') : plain;
  const inner = merged.replace(/\|$/, '');
  const cells = (framed ? inner.replace(/^\|/, '') : inner).split('|');
  return cells.map((cell) => cell.replaceAll(escapedBar, '|').trim());
}
