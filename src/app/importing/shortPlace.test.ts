import { expect, it } from 'vitest';
import { shortPlace } from './shortPlace.ts';

it.each([
  ['第 1 页第 5 个表格第 4 行第 2 格', '4 行 2 格'],
  ['第 45 行', '45 行'],
  ['第 12 段', '第 12 段'],
  ['Sheet1!B4', 'Sheet1!B4'],
])('%s is %s', (place, short) => {
  expect(shortPlace(place)).toBe(short);
});
