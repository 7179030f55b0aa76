import { expect, it } from 'vitest';
import { placesOf } from './placesOf.ts';

it('what must stand in front belongs not to the words', () => {
  expect(placesOf(/(?<before>^|\D)20\d\d/g, '2023年、自2024年，12024')).toEqual([
    { words: '2023', start: 0 },
    { words: '2024', start: 7 },
  ]);
});

it('a pattern without such a group gives what it finds', () => {
  expect(placesOf(/\d/g, 'a1b2')).toEqual([
    { words: '1', start: 1 },
    { words: '2', start: 3 },
  ]);
});
