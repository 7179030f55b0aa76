import type { Box } from './openSides.ts';
import type { Glyph, PageMarks, Rule } from './pageMarks.ts';

/** A character as it was drawn, in whatever direction. */
export interface TurnedGlyph extends Omit<Glyph, 'visibleTo'> {
  /** Where its line runs: to the right is [1, 0], down the page is [0, 1]. */
  readonly direction: readonly [x: number, y: number];
  /** The piece of the page that one sees of what was drawn with it. */
  readonly visible: Box;
}

export interface TurnedMarks extends Omit<PageMarks, 'glyphs'> {
  readonly glyphs: readonly TurnedGlyph[];
}

type QuarterTurns = 0 | 1 | 2 | 3;

/** How many quarters a line of text is turned to the right; null where it is slanted. */
function quarterTurns([x, y]: TurnedGlyph['direction']): QuarterTurns | null {
  const along = Math.max(Math.abs(x), Math.abs(y));
  const aside = Math.min(Math.abs(x), Math.abs(y));
  if (aside > along * 0.02) return null;
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 0 : 2;
  return y > 0 ? 1 : 3;
}

/** Turns the page by a quarter to the left. */
function turned({ width, height, glyphs, rules, invisible }: TurnedMarks): TurnedMarks {
  return {
    invisible,
    width: height,
    height: width,
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      x: glyph.baseline,
      baseline: width - glyph.x,
      direction: [glyph.direction[1], -glyph.direction[0]],
      visible: {
        left: glyph.visible.top,
        right: glyph.visible.bottom,
        top: width - glyph.visible.right,
        bottom: width - glyph.visible.left,
      },
    })),
    rules: rules.map(({ level, at, from, to }): Rule =>
      level
        ? { level: false, at, from: width - to, to: width - from }
        : { level: true, at: width - at, from, to },
    ),
  };
}

/**
 * A page as one reads it: turned so that most of its text is level. Text in other directions is left out, such as a
 * watermark.
 */
export function uprightMarks(marks: TurnedMarks): PageMarks {
  const counts = [0, 0, 0, 0];
  for (const { direction } of marks.glyphs) {
    const turns = quarterTurns(direction);
    if (turns !== null) counts[turns] = (counts[turns] ?? 0) + 1;
  }
  const turns = counts.indexOf(Math.max(...counts));
  let upright = marks;
  for (let turn = 0; turn < turns; turn += 1) upright = turned(upright);
  return {
    ...upright,
    glyphs: upright.glyphs
      .filter(({ direction }) => quarterTurns(direction) === 0)
      .map(({ text, x, baseline, width, size, visible }) => {
        return { text, x, baseline, width, size, visibleTo: visible.right };
      }),
  };
}
