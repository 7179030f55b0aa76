import { describe, expect, it } from 'vitest';
import { barLayout, barRow, type BarLayout } from './barTable.ts';

const framed: BarLayout = { framed: true, spaced: true };
const open: BarLayout = { framed: false, spaced: true };

it.each([
  ['| 规章 | 0 | 1 |', ['规章', '0', '1']],
  ['规章 | 0 | 1', ['规章', '0', '1']],
  ['| 规章 |  | 1 |', ['规章', '', '1']],
  ['| 规章 | a\\|b |', ['规章', 'a|b']],
  ['│ 规章 │ 0 │', ['规章', '0']],
  ['| --- | :---: | --: |', []],
  ['|:-:|:-:|', []],
  ['+-----+-----+', []],
  ['├────┼────┤', []],
  ['| - | - | - |', ['-', '-', '-']],
  ['规章', null],
  ['规章|行政规范性文件共五件。', null],
])('reads %s', (line, cells) => {
  expect(barRow(line, framed)).toEqual(cells);
});

describe('where texts are parted from bars by spaces', () => {
  it.each([
    ['第二十条第(一)项 | |||', ['第二十条第(一)项']],
    ['一、本年新收 | ||58 | 7 |', ['一、本年新收', '58', '7']],
    ['|||', []],
    ['|', ['']],
    ['| 0 |', ['', '0']],
  ])('takes bars side by side in “%s” for the width of a merged cell', (line, cells) => {
    expect(barRow(line, open)).toEqual(cells);
  });
});

it('takes bars side by side for a blank cell elsewhere', () => {
  expect(barRow('|规章|0||1|', { framed: true, spaced: false })).toEqual(['规章', '0', '', '1']);
});

it.each([
  ['a rule', ['| 规章 | 0 |', '| --- | --- |'], framed],
  ['bars behind', ['规章 | 0 |', '行政许可 | 0 |', '行政处罚 | 0 |'], open],
  ['nothing but bars', ['|规章|0|', '|行政许可|0|', '|行政处罚|0|'], { framed: true, spaced: false }],
  ['a menu', ['首页 | 公开 | 年报', '一、总体情况', '--'], null],
])('knows how a text with %s writes its tables', (_, lines, layout) => {
  expect(barLayout(lines)).toEqual(layout);
});
