/** Words of a text, with where they begin. */
export interface Place {
  readonly words: string;
  readonly start: number;
}

/**
 * Where a pattern is found in a text. What its group `before` takes in front belongs not to the words: it says what must
 * stand there, as a lookbehind would, which Safari knows from 16.4 only.
 *
 * @example placesOf(/(?<before>^|\D)20\d\d/g, '自2024年') //=> [{ words: '2024', start: 1 }]
 */
export function placesOf(pattern: RegExp, text: string): readonly Place[] {
  return [...text.matchAll(pattern)].map(({ 0: found, groups, index }) => {
    const before = groups?.['before']?.length ?? 0;
    return { words: found.slice(before), start: index + before };
  });
}
