import { isBlank, isValueLike } from '../structure/readCellText.ts';
import { rightOf, textLines, type TextLine } from './textLines.ts';

/** Sizes of the type between two columns that no rule parts. */
const columnGap = 0.5;

/** The pieces of a line that stand apart from each other, each as a line of its own. */
export function chunksOf(line: TextLine): readonly TextLine[] {
  const groups: (typeof line.glyphs)[number][][] = [];
  for (const glyph of line.glyphs) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && glyph.x - rightOf(before) < columnGap * Math.max(glyph.size, before.size)) {
      group.push(glyph);
    } else groups.push([glyph]);
  }
  return groups.flatMap(textLines);
}

/** Whether a piece of a line is what stands in a cell for numbers. */
export function isFigure({ text }: TextLine): boolean {
  return isValueLike(text) || isBlank(text);
}
