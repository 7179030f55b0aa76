import { expect, it } from 'vitest';
import { commaRows } from './commaRows.ts';

const table = Array.from({ length: 15 }, (_, index) => `${index + 1}.某项,${index},0`);

function rows(...lines: readonly string[]) {
  return commaRows([...table, ...lines].join('\r\n'))
    ?.slice(table.length)
    .map(({ cells, line }) => [line - table.length, ...cells]);
}

it('takes cells apart at commas, quoted ones whole', () => {
  expect(rows('规章,0,,"1,234"', '"甲""乙"",丙\n丁",无', '规章,1', '')).toEqual([
    [0, '规章', '0', '', '1,234'],
    [1, '甲"乙",丙\n丁', '无'],
    [3, '规章', '1'],
    [4, ''],
  ]);
});

it('keeps a sentence whole that nobody quoted, without the commas of blank cells behind it', () => {
  expect(rows('网站访问量1,234,567次。,,,')).toEqual([[0, '网站访问量1,234,567次。']]);
});

it('takes a quote within a text for what it is', () => {
  expect(rows('"三安全"一稳定,0,1', '他说"好,是"')).toEqual([
    [0, '"三安全"一稳定', '0', '1'],
    [1, '他说"好', '是"'],
  ]);
});

it.each([
  ['a text with thousands', Array.from({ length: 40 }, () => '全年访问1,234,567次。').join('\n')],
  ['tabs between the cells', Array.from({ length: 40 }, () => '规章\t1,234\t5,678').join('\n')],
  ['a number a line', Array.from({ length: 40 }, () => '1,234,567').join('\n')],
  ['numbers parted by spaces', Array.from({ length: 40 }, () => '规章 1,234 5,678 9,012').join('\n')],
  ['a few rows', table.slice(1).join('\n')],
])('takes %s for no such file', (_what, text) => {
  expect(commaRows(text)).toBe(null);
});
