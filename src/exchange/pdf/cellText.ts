import type { Glyph } from './pageMarks.ts';
import { textLines, type TextLine } from './textLines.ts';

/**
 * Whether a number goes on in the next line: the next three figures would not have fitted into this one. Two numbers
 * that stand one above the other in a cell are no single one.
 */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  if (line.glyphs.length < 3) return false;
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
    if (above && areFigures && !isFull(above, line, width)) text += '\n';
    text += line.text;
    above = line;
  }
  return text;
}
