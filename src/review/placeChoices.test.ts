import { expect, it } from 'vitest';
import { form2021 } from '#report/forms/form2021.ts';
import { placeChoices } from './placeChoices.ts';
import { placeName } from './placeName.ts';

it('a cell is followed by where one was since, its part, and the report', () => {
  const cell = { cells: ['disputes.review.upheld'] };
  expect(placeChoices(form2021, [cell, { part: 'problems' }])).toEqual([
    cell,
    { part: 'problems' },
    { part: 'disputes' },
    {},
  ]);
});

it('the same place is there once', () => {
  expect(placeChoices(form2021, [{ part: 'overview' }, { part: 'overview' }])).toEqual([
    { part: 'overview' },
    {},
  ]);
  expect(placeChoices(form2021, [{}])).toEqual([{}]);
});

it('places are named by their official labels', () => {
  const cells = ['disputes.review.upheld', 'disputes.review.corrected', 'disputes.review.other'];
  expect(placeName(form2021, { cells })).toBe('“行政复议”行“结果维持”列到“行政复议”行“其他结果”列，共 3 格');
  expect(placeName(form2021, { part: 'problems' })).toBe('五、存在的主要问题及改进情况（整个部分）');
  const text = '一二三四五六七八九十'.repeat(4);
  expect(placeName(form2021, { field: 'overview', start: 0, end: 40, text })).toBe(
    `一、总体情况：“${text.slice(0, 30)}…”`,
  );
  expect(placeName(form2021, {})).toBe('整份报告');
});

it('a cell that only the other form has is named by that form', () => {
  expect(placeName(form2021, { cells: ['disclosure.procurement.projects'] })).toBe(
    '“政府集中采购”行“采购项目数量”列',
  );
});
