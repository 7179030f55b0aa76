import { expect, it } from 'vitest';
import { labelKey } from './labelKey.ts';

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
