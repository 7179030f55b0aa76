import { expect, it } from 'vitest';
import { readDate } from './readDate.ts';

it.each([
  ['2025年1月10日', '2025-01-10'],
  ['2025-01-10', '2025-01-10'],
  ['2025.1.10', '2025-01-10'],
  ['２０２５年 1 月 10 日', '2025-01-10'],
  ['（二〇二五年一月十日）', '2025-01-10'],
  ['二〇二四年十二月三十一日', '2024-12-31'],
])('reads %s', (text, date) => {
  expect(readDate(text)).toEqual({ state: 'date', date });
});

it.each(['2025年1月', '2025年2月30日', '2025年13月1日'])('finds no day in %s', (text) => {
  expect(readDate(text)).toEqual({ state: 'incomplete' });
});

it.each(['', '一月十日', '印发于2025年1月10日', '20250110'])('takes “%s” for no date', (text) => {
  expect(readDate(text)).toEqual({ state: 'none' });
});
