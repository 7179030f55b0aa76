import type { Glyph } from './pageMarks.ts';

/** A line of printed text: places in points from the top left corner of the page. */
export interface TextLine {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The size of most of its type. */
  readonly size: number;
}

export function rightOf({ x, width }: Glyph): number {
  return x + width;
}

/** Some programs print bold type by printing it twice, a little aside. */
function isReprint(glyph: Glyph, before: readonly Glyph[]): boolean {
  return before.some(
    ({ text, x, baseline, size }) =>
      text === glyph.text &&
      Math.abs(x - glyph.x) < 0.2 * Math.max(glyph.width, 0.5) &&
      Math.abs(baseline - glyph.baseline) < 0.2 * size,
  );
}

/** Whether characters of these two kinds are parted by a space where words are: Latin letters and figures. */
function areWords(before: string, after: string): boolean {
  return /[\p{Script=Latin}\p{N}.,:;!?)%]$/u.test(before) && /^[\p{Script=Latin}\p{N}(]/u.test(after);
}

/**
 * What stands between two characters of a line. Justified lines and set titles spread their characters; between
 * numbers far apart stands a tab, so that nobody takes them for one.
 */
function between(before: Glyph, after: Glyph, spaced: boolean): string {
  const gap = (after.x - rightOf(before)) / Math.max(before.size, after.size, 1);
  const words = areWords(before.text, after.text);
  if (gap > 0.8) return words ? '\t' : ' ';
  return words && (gap > 0.3 || (spaced && gap > 0.1)) ? ' ' : '';
}

function mostUsed(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [[size] = [0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return size;
}

function lineOf(glyphs: readonly Glyph[]): TextLine | null {
  const sorted = [...glyphs].sort((a, b) => a.x - b.x);
  const printed: Glyph[] = [];
  let text = '';
  let spaced = false;
  for (const glyph of sorted) {
    if (glyph.text.trim() === '') {
      spaced = true;
      continue;
    }
    if (isReprint(glyph, printed.slice(-4))) continue;
    const before = printed.at(-1);
    if (before) text += between(before, glyph, spaced);
    text += glyph.text;
    printed.push(glyph);
    spaced = false;
  }
  const [first] = printed;
  if (!first) return null;
  return {
    text,
    glyphs: printed,
    left: first.x,
    right: Math.max(...printed.map(rightOf)),
    baseline: first.baseline,
    size: mostUsed(printed.map(({ size }) => size)),
  };
}

/**
 * Characters as lines from top to bottom, each from left to right.
 *
 * @example textLines(glyphs).map(({ text }) => text) //=> ['一、总体情况', '本年度……']
 */
export function textLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const groups: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group?.[0] && last && glyph.baseline - group[0].baseline < 0.4 * Math.max(last.size, glyph.size)) {
      group.push(glyph);
    } else groups.push([glyph]);
  }
  return groups.flatMap((group) => lineOf(group) ?? []);
}
