import { expect, it } from 'vitest';
import { chineseDate } from './chineseDate.ts';

it('writes a date without leading zeros', () => {
  expect(chineseDate('2025-01-10')).toBe('2025年1月10日');
  expect(chineseDate('2024-12-05')).toBe('2024年12月5日');
});

it('leaves any other text as it is', () => {
  expect(chineseDate(' 2025年1月 ')).toBe('2025年1月');
  expect(chineseDate('')).toBe('');
});
