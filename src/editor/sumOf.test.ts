import { expect, it } from 'vitest';
import { assess } from '#report/assess.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { sumOf } from './sumOf.ts';

function sums(): Readonly<Record<string, string>> {
  const assessment = assess(unbalanced2021);
  return Object.fromEntries(assessment.findings.map((finding) => [finding.id, sumOf(finding, assessment)]));
}

it('shows both sides of a column as the numbers that stand there', () => {
  expect(sums()['requests.balance.individual']).toBe('57 ＋ 3 ≠ 47 ＋ 14');
});

it('shows a total after its parts, without those of 0', () => {
  expect(sums()['disputes.total.review']).toBe('2 ＋ 1 ≠ 4');
});

it('has no sum for a text that is no number', () => {
  expect(sums()['cell.number']).toBe('');
});
