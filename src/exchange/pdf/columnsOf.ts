import type { TextLine } from './textLines.ts';

/** Where numbers stand in a row: its middle, its right or its left end is what a column has in common. */
const anchors: readonly ((figure: TextLine) => number)[] = [
  ({ left, right }) => (left + right) / 2,
  ({ right }) => right,
  ({ left }) => left,
];

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/**
 * Puts the numbers of each row of a table into its columns, `null` where a row has none. The rows with the most
 * numbers show the columns. A row whose numbers do not stand in them comes out as it is.
 *
 * @param rows each from left to right
 */
export function inColumns(rows: readonly (readonly TextLine[])[]): readonly (readonly (TextLine | null)[])[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const whole = rows.filter(({ length }) => length === count);
  const column = Array.from({ length: count }, (_, index) => index);
  const candidates = anchors.map((anchor) => {
    const places = column.map((index) => whole.flatMap((row) => (row[index] ? [anchor(row[index])] : [])));
    return {
      anchor,
      places: places.map(middle),
      spread: places.reduce((sum, values) => sum + spread(values), 0),
    };
  });
  const [best] = candidates.sort((a, b) => a.spread - b.spread);
  if (!best) return rows;
  const gaps = best.places.slice(1).map((place, index) => place - (best.places[index] ?? 0));
  const reach = Math.min(...gaps, 60) * 0.35;

  return rows.map((row) => {
    if (row.length === count) return row;
    const placed: (TextLine | null)[] = column.map(() => null);
    for (const figure of row) {
      const at = best.places.findIndex((place) => Math.abs(place - best.anchor(figure)) <= reach);
      if (at < 0 || placed[at]) return row;
      placed[at] = figure;
    }
    return placed;
  });
}
