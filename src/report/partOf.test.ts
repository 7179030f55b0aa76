import { expect, it } from 'vitest';
import type { Finding } from './checks/finding.ts';
import { form2021 } from './forms/form2021.ts';
import { byPart, partOf } from './partOf.ts';

function finding(...cells: readonly string[]): Finding {
  return { id: 'text.number', severity: 'warning', cells, message: '', remedy: '' };
}

it.each([
  ['requests.received.total', 'requests'],
  ['overview', 'overview'],
  ['unit.level', null],
  ['preamble', null],
  ['lastYear.requests.received.total', null],
  ['', null],
])('%s belongs to %s', (field, part) => {
  expect(partOf(form2021, field)).toBe(part);
});

it('findings stand in the order of the report, under the official headings, by the place to look at first', () => {
  const groups = byPart(
    form2021,
    [
      finding('disputes.review.total'),
      finding('overview', 'requests.received.total'),
      finding('signature.date'),
      finding('overview'),
    ],
    (each) => each,
  );
  expect(
    groups.map(({ part, heading, items }) => [part, heading, items.map(({ cells }) => cells.length)]),
  ).toEqual([
    [null, '报告信息与落款', [1]],
    ['overview', '一、总体情况', [2, 1]],
    ['disputes', '四、政府信息公开行政复议、行政诉讼情况', [1]],
  ]);
});
