import { expect, it } from 'vitest';
import { isMarkdown, markdownRow, plainLine } from './markdownTable.ts';

it.each([
  ['| 规章 | 0 | 1 |', ['规章', '0', '1']],
  ['规章 | 0 | 1', ['规章', '0', '1']],
  ['| 规章 |  | 1 |', ['规章', '', '1']],
  ['| **规章** | a\\|b | 一<br>二 |', ['规章', 'a|b', '一\n二']],
  ['| --- | :---: | --: |', []],
  ['规章', null],
])('reads %s', (line, cells) => {
  expect(markdownRow(line)).toEqual(cells);
});

it('takes marks off a line', () => {
  expect(plainLine('## **一、总体情况**')).toBe('一、总体情况');
});

it('knows a text with a table in Markdown, and no other', () => {
  expect(isMarkdown('# 年报\n\n| 规章 | 0 |\n| --- | --- |\n')).toBe(true);
  expect(isMarkdown('首页 | 公开 | 年报\n一、总体情况\n--')).toBe(false);
});
