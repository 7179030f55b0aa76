import { expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Fields } from '../fields.ts';
import { lastYearPatch } from '../lastYear.ts';
import { lastYearRemarks } from './lastYearRemarks.ts';

function remarks(fields: Fields, lastYear: Fields): readonly string[] {
  return lastYearRemarks({ ...fields, ...lastYearPatch({}, lastYear) });
}

const before = { ...balanced2021, year: '2023' };

it('there is nothing to say of the same unit’s report on the year before', () => {
  expect(remarks(balanced2021, before)).toEqual([]);
  expect(remarks({ ...balanced2021, 'unit.name': '示例省示例市教育局' }, before)).toEqual([]);
  expect(lastYearRemarks(balanced2021)).toEqual([]);
});

it.each([
  ['2022', '这是 2022 年的年报，不是上一年（2023 年）的'],
  ['2024', '这是 2024 年的年报，不是上一年（2023 年）的'],
  ['', '这份年报没有写明年度'],
])('a report on the year %j is none of last year', (year, remark) => {
  expect(remarks(balanced2021, { ...before, year })).toEqual([expect.stringContaining(remark)]);
});

it('without this report’s year nothing can be compared', () => {
  expect(remarks({ ...balanced2021, year: '' }, before)).toEqual([
    '还没有填写本年的报告年度，两年之间的数暂不核对。',
  ]);
});

it('another unit’s report may have been put there by mistake', () => {
  expect(remarks(balanced2021, { ...before, 'unit.name': '样例县水利局' })).toEqual([
    '这是“样例县水利局”的年报，与本年的单位名称不同，两年之间的数不核对，也不显示。放错了请更换；单位改过名称的，请把那份年报的单位名称改为现在的名称，再放进来。',
  ]);
});

it('across the change of form only part of it can be compared', () => {
  expect(remarks({ ...balanced2021, year: '2021' }, balanced2019)).toEqual([
    '上年用的是2019年格式，第二部分的栏目与2021年格式不对应：只核对上年结转，只显示第三、四部分的上年数。',
  ]);
});
