import { expect, it } from 'vitest';
import { inWords } from './inWords.ts';

it.each([
  ['review.digest', '校验值'],
  ['review.id', '审阅编号'],
  ['review.events', '审阅记录'],
  ['review.events.1', '第 2 条审阅记录'],
  ['review.more', '审阅记录'],
  ['review', '审阅记录'],
  ['第 3 行第 2 列', '第 3 行第 2 列'],
])('%s is told as %s', (place, words) => {
  expect(inWords([{ kind: 'lost', place, message: '没有读取。' }])).toEqual([
    { kind: 'lost', place: words, message: '没有读取。' },
  ]);
});
