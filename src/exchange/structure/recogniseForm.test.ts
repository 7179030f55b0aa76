import { expect, it } from 'vitest';
import { recogniseForm } from './recogniseForm.ts';

function formOf(year: string, ...texts: readonly string[]): string {
  return recogniseForm(
    texts.map((text) => ({ text, place: '' })),
    year,
  ).form.id;
}

it('knows a form by its own labels, whatever the year', () => {
  expect(formOf('2022', '本年新制作数量', '采购总金额')).toBe('2019');
  expect(formOf('2020', '本年制发件数', '现行有效件数')).toBe('2021');
});

it('knows a form by labels that stand in one line, parted by spaces', () => {
  expect(formOf('2022', '信息内容 本年新制作数量 本年新公开数量 对外公开总数量')).toBe('2019');
  expect(formOf('2020', '信息内容 本年制发件数 本年废止件数 现行有效件数')).toBe('2021');
});

it('goes by the year where the labels do not tell', () => {
  expect(formOf('2020', '行政许可', '自然人')).toBe('2019');
  expect(formOf('2023', '行政许可', '自然人')).toBe('2021');
});
