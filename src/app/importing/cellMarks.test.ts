import { expect, it } from 'vitest';
import type { ReadingProblem } from '#report/readingResult.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { cellMarks, mismatchesOf } from './cellMarks.ts';

function problem(kind: ReadingProblem['kind'], field: string): ReadingProblem {
  return { kind, place: '第 1 行', message: '某格。', field };
}

it('a cell bears that it was changed, rather than that it is worth a look', () => {
  const problems = [
    problem('changed', 'a'),
    problem('remark', 'a'),
    problem('remark', 'b'),
    problem('lost', 'c'),
  ];
  expect([...cellMarks(problems, balanced2021)]).toEqual([
    ['a', 'changed'],
    ['b', 'remark'],
  ]);
});

it('the cell to look at first of a sum that does not hold bears that', () => {
  const fields = { ...balanced2021, 'requests.received.total': '64' };
  expect(mismatchesOf(fields).map(({ id }) => id)).toContain('requests.rowTotal.received');
  expect(cellMarks([], fields).get('requests.received.total')).toBe('conflict');
});

it('a report whose sums hold has none', () => {
  expect(mismatchesOf(balanced2021)).toEqual([]);
});
