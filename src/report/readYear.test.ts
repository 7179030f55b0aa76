import { expect, it } from 'vitest';
import { readYear } from './readYear.ts';

it.each([
  ['2024', 2024],
  [' 2024 ', 2024],
  ['２０２４', 2024],
  ['\u30002020', 2020],
  ['', null],
  [undefined, null],
  ['2024年', null],
  ['24', null],
  ['20244', null],
])('%j is the year %j', (text, year) => {
  expect(readYear(text)).toBe(year);
});
