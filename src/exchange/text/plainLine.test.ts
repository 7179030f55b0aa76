import { expect, it } from 'vitest';
import { isMarkdown, plainLine } from './plainLine.ts';

it.each([
  ['## **一、总体情况**', '一、总体情况'],
  ['> 根据条例', '根据条例'],
  ['1\\.属于国家秘密', '1.属于国家秘密'],
  ['一<br>二', '一\n二'],
])('takes the marks off %s', (line, plain) => {
  expect(plainLine(line)).toBe(plain);
});

it.each(['| 规章 | 0 |\n| --- | --- |\n', '|规章|0|\n|-|-|', '## 一、总体情况', '**一、总体情况**'])(
  'knows %j as Markdown',
  (text) => {
    expect(isMarkdown(text)).toBe(true);
  },
);

it('takes no other text for it', () => {
  expect(isMarkdown('首页 | 公开 | 年报\n一、总体情况\n--\n1#楼')).toBe(false);
});
