import type { Glyph } from './pageMarks.ts';
import { textLines, type TextLine } from './textLines.ts';

/** Whether the next three figures, or all that the next line has, would not have fitted into this one. */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const more = Math.min(next.right - next.left, 1.7 * next.size);
  const padding = 1.2 * line.size;
  return line.right - line.left + more + padding > width;
}

/**
 * The text of a cell. Lines of Chinese run on; between words and numbers a line break stays, unless the number was
 * too long for its cell.
 *
 * @param width of the cell, in points
 */
export function cellText(glyphs: readonly Glyph[], width: number): string {
  let text = '';
  let above: TextLine | null = null;
  for (const line of textLines(glyphs)) {
    const areFigures = /[\w.,]$/.test(text) && /^[\w.,]/.test(line.text);
    // Two numbers that stand one above the other in a cell are no single one.
    const goesOn = above !== null && above.glyphs.length >= 3 && isFull(above, line, width);
    if (above && areFigures && !goesOn) text += '\n';
    text += line.text;
    above = line;
  }
  return text;
}

/**
 * The number that the lines of a cell may be together, as each but the last is full; null where they are none, or
 * one line.
 *
 * @param width of the cell, in points
 */
export function wrappedNumber(glyphs: readonly Glyph[], width: number): string | null {
  const lines = textLines(glyphs);
  if (lines.length < 2 || !lines.every(({ text }) => /^\d+$/.test(text))) return null;
  const areFull = lines.every((line, index) => {
    const next = lines[index + 1];
    return !next || isFull(line, next, width);
  });
  return areFull ? lines.map(({ text }) => text).join('') : null;
}
