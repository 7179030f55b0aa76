import type { SourceCell, SourceLine } from './reportSource.ts';

/** The row of a table's cell: its place without 第 3 格 at the end. */
export function rowOf(place: string): string {
  return place.replace(/第 \d+ 格$/, '');
}

/**
 * The paragraphs of a narrative: outer space and blank lines away, nothing else changed.
 * A row of a table that stands in a narrative is one paragraph, its cells parted by tabs.
 */
export function paragraphsOf(lines: readonly SourceLine[]): readonly SourceCell[] {
  return lines.flatMap(({ cells }) => {
    const paragraphs: SourceCell[] = [];
    for (const { text, place } of cells) {
      const trimmed = text.trim();
      if (trimmed === '') continue;
      const before = paragraphs.at(-1);
      // Cells a line each are paragraphs each.
      if (!before || rowOf(before.place) !== rowOf(place)) paragraphs.push({ text: trimmed, place });
      else paragraphs.splice(-1, 1, { text: `${before.text}\t${trimmed}`, place: rowOf(place) });
    }
    return paragraphs;
  });
}

/** Where paragraphs stand: one place, or the first and the last. */
export function placeOf(cells: readonly SourceCell[]): string {
  const places = cells.map(({ place }) => place).filter((place) => place !== '');
  const [first = '', last = ''] = [places[0], places.at(-1)];
  return first === last ? first : `${first}至${last}`;
}

export function textOf(paragraphs: readonly SourceCell[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
