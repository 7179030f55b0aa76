import { rowOf } from './paragraphs.ts';
import type { SourceCell, SourceLine } from './reportSource.ts';

/** The rows of several cells that stand among the paragraphs of a text: a table, of which only the words are kept. */
export function rowsAmong(
  lines: readonly SourceLine[],
  paragraphs: readonly SourceCell[],
): readonly SourceCell[] {
  const kept = new Set(paragraphs.map(({ place }) => rowOf(place)));
  return lines
    .filter(({ inTable }) => inTable)
    .map(({ cells }) => cells.filter(({ text, place }) => text.trim() !== '' && kept.has(rowOf(place))))
    .flatMap((cells) => (cells.length > 1 ? cells : []));
}
