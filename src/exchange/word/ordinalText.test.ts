import { expect, it } from 'vitest';
import { ordinalText } from './ordinalText.ts';

it.each([
  ['decimal', '1 10 12 20 35'],
  ['chineseCounting', '一 十 十二 二十 三十五'],
  ['chineseCountingThousand', '一 十 十二 二十 三十五'],
  ['chineseLegalSimplified', '壹 拾 拾贰 贰拾 叁拾伍'],
  ['ideographDigital', '一 一〇 一二 二〇 三五'],
  ['decimalEnclosedCircleChinese', '① ⑩ ⑫ ⑳ 35'],
  ['upperLetter', 'A J L T II'],
  ['lowerRoman', 'i x xii xx xxxv'],
  ['upperRoman', 'I X XII XX XXXV'],
  ['aFormatOfTheFuture', '1 10 12 20 35'],
])('counts in %s', (format, wanted) => {
  expect([1, 10, 12, 20, 35].map((number) => ordinalText(number, format)).join(' ')).toBe(wanted);
});

it('writes as digits what a format has no sign for', () => {
  expect(ordinalText(0, 'chineseCounting')).toBe('0');
  expect(ordinalText(5000, 'lowerRoman')).toBe('5000');
});
