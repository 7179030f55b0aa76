import { expect, it } from 'vitest';
import { labelKey, labelSpellings } from './labelKey.ts';

it.each([
  ['（一）予以公开', '(一) 予以公开'],
  ['1.属于国家秘密', '１．属于\n国家秘密'],
  ['1.属于国家秘密', '1、属于国家秘密'],
  ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
  ['一、本年新收政府信息公开申请数量', '　一、本年新收政府 信息公开申请数量\u00a0'],
])('takes %s and %s for the same label', (official, pasted) => {
  expect(labelKey(pasted)).toBe(labelKey(official));
});

it('keeps labels apart that differ in their number', () => {
  expect(labelKey('（七）总计')).not.toBe(labelKey('总计'));
  expect(labelKey('3.其他')).not.toBe(labelKey('其他'));
});

it('knows a label without the note at its end, where that names one label only', () => {
  const noted = '（二）部分公开（区分处理的，只计这一情形）';
  const spellings = labelSpellings([noted, '（三）其他', '甲（一）', '甲（二）', '乙（一）', '乙']);
  expect(spellings.get(labelKey('(二) 部分公开'))).toBe(labelKey(noted));
  expect(spellings.get(labelKey(noted))).toBe(labelKey(noted));
  expect(spellings.get(labelKey('甲'))).toBeUndefined();
  expect(spellings.get(labelKey('乙'))).toBe('乙');
  expect(spellings.get('')).toBeUndefined();
});
