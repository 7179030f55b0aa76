/** A printed character, upright: places in points from the top left corner of the page. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
  /** How far to the right one sees what was drawn with it: to the page's end, or to where it is cut off before. */
  readonly visibleTo: number;
}

/** A line of a table, or of anything else: level, from (x1, y1) to (x2, y1), or plumb, from (x1, y1) to (x1, y2). */
export interface Rule {
  readonly level: boolean;
  /** The height of a level rule, the distance from the left of a plumb one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows, as far as it matters to a table and a text. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** How many of its characters were drawn invisible, as what a program recognised lies over its scan. */
  readonly invisible: number;
}
