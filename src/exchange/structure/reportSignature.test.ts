import { expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { reportIn, told } from '../readings.sample.ts';
import { publishedText } from '../text/published.sample.ts';
import { readText } from '../text/readText.ts';

const fields = statingTotals(balanced2021);
const whole = publishedText(fields, 'row a line');
const unit = fields['signature.unit'] ?? '';
const date = fields['signature.date'];
const [, signature = ''] = new RegExp(`(${unit}\n\n.*\n)$`).exec(whole) ?? [];
const unsigned = whole.slice(0, whole.length - signature.length);
const texts = /五、[^]*$/.exec(unsigned)?.[0] ?? '';
const tables = /二、[^]*(?=五、)/.exec(unsigned)?.[0] ?? '';
const read = { overview: fields['overview'], problems: fields['problems'] };
const all = {
  ...read,
  otherMatters: fields['otherMatters'],
  'signature.unit': unit,
  'signature.date': date,
  'requests.received.individual': fields['requests.received.individual'],
};

it.each([
  ['behind the tables', unsigned.replace(tables + texts, () => `${texts}${tables}${signature}`)],
  ['before the tables', unsigned.replace(tables + texts, () => `${texts}${signature}${tables}`)],
])('finds the signature of a report whose texts come first, %s', (_where, text) => {
  const report = reportIn(readText(text));
  expect(report.fields).toMatchObject(all);
  expect(report.problems).toEqual([]);
});

it('finds a signature under the title, and says so', () => {
  const [title = '', ...rest] = unsigned.split('\n');
  const report = reportIn(readText([title, unit, '（2025年1月10日）', ...rest].join('\n')));
  expect(report.fields).toMatchObject({ ...all, 'signature.date': '2025-01-10' });
  expect(report.fields['preamble']).toBe(fields['preamble']);
  expect(told(report, 'remark')).toEqual(['报告末尾没有落款日期，标题下面的日期作为落款日期读入，请核对。']);
});

it('keeps to the signature at the end where a date stands under the title as well', () => {
  const [title = '', ...rest] = whole.split('\n');
  const report = reportIn(readText([title, '2025年3月1日', ...rest].join('\n')));
  expect(report.fields).toMatchObject(all);
});

it('tells a table that stands in a text', () => {
  const table = '公开渠道\t条数\n网站\t12\n';
  const report = reportIn(readText(whole.replace('二、', `${table}二、`)));
  expect(report.fields['overview']).toBe(`${fields['overview']}\n${table.trim()}`);
  expect(report.problems).toMatchObject([{ kind: 'remark', field: 'overview' }]);
});
