import { expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { wordsOfOutcome } from './wordsOfOutcome.ts';

it('a report that was read without a problem says whose it is', () => {
  expect(wordsOfOutcome({ fields: balanced2021, sources: {}, problems: [] })).toBe(
    '示例市教育局，2024 年，全部读到',
  );
});

it('a report whose sums do not hold, or whose numbers were changed, says so', () => {
  const fields = { ...balanced2021, 'requests.received.total': '64' };
  const changed = { kind: 'changed', place: '第 1 行', message: '某格。' } as const;
  const words = wordsOfOutcome({ fields, sources: {}, problems: [changed, { ...changed, kind: 'lost' }] });
  expect(words).toContain('1 处没有读到，1 处已改写');
  expect(words).toMatch(/\d 处数字不符/);
  expect(words).not.toContain('全部读到');
});

it('a report without unit or year says so', () => {
  expect(wordsOfOutcome({ fields: {}, sources: {}, problems: [] })).toContain('没有单位名称，没有年度');
});
