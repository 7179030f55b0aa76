import { expect, it } from 'vitest';
import { readTitle, type TitleReading } from './readTitle.ts';

function read(...paragraphs: readonly string[]): TitleReading {
  return readTitle(paragraphs.map((text, index) => ({ text, place: `第 ${index + 1} 段` })));
}

function texts(cells: TitleReading['preamble']): readonly string[] {
  return cells.map(({ text }) => text);
}

const title = '示例市教育局2024年政府信息公开工作年度报告';

it('takes the last of several titles, and keeps none of the others for the preamble', () => {
  const reading = read(title, '发布日期：2025-01-10', title, '现公布如下。');
  expect(reading.title).toEqual({ text: title, place: '第 3 段' });
  expect(texts(reading.preamble)).toEqual(['现公布如下。']);
});

it('takes a title with its year rather than an entry of a menu', () => {
  const reading = read(title, '政府信息公开年报', '现公布如下。');
  expect(reading).toMatchObject({ title: { text: title }, year: { text: '2024' }, unit: '示例市教育局' });
});

it.each([
  ['title, then the year in brackets', ['示例市教育局政府信息公开工作年度报告', '（2024年度）']],
  ['unit with the year, then the title', ['示例市教育局2024年', '政府信息公开工作年度报告']],
])('joins lines of one title: %s', (_, lines) => {
  const reading = read(...lines, '现公布如下。');
  expect(reading).toMatchObject({ title: { text: lines.join('') }, year: { text: '2024' } });
  expect(texts(reading.preamble)).toEqual(['现公布如下。']);
});

it.each([
  ['unit, year and title', ['示例市教育局', '2024年度', '政府信息公开工作年度报告']],
  ['a title broken within a word', ['示例市教育局2024年度政府信息', '公开工作年度报告']],
])('joins %s', (_, lines) => {
  const reading = read(...lines, '现公布如下。');
  expect(reading).toMatchObject({
    title: { text: lines.join('') },
    year: { text: '2024' },
    unit: '示例市教育局',
  });
  expect(texts(reading.preamble)).toEqual(['现公布如下。']);
});

it.each([
  `${title}_示例市人民政府`,
  `${title} - 示例市政府网`,
  `关于印发${title}的通知`,
  `关于公布《${title}》的公告`,
  `【年报】${title}`,
  `附件：${title}`,
])('takes the title out of “%s”', (line) => {
  expect(read(line)).toMatchObject({ title: { text: title }, unit: '示例市教育局' });
});

it.each([
  ['示例市教育局关于2024年度政府信息公开工作的年度报告', '示例市教育局'],
  ['示例市教育局2023-2024年政府信息公开工作年度报告', '示例市教育局'],
  ['示例市教育局2024年政府信息公开工作总结', '示例市教育局'],
  ['示例市教育局2024年政务公开工作年度报告', '示例市教育局'],
  ['示例市教育局2024年政府信息公开; a>b! 年度报告', '示例市教育局'],
  ['示例市教育局2024年政府信息公开; a>b>>c! 年度报告', '示例市教育局'],
  ['示例市教育局2024年>>政府信息公开工作年度报告', '示例市教育局'],
])('takes “%s” as it is', (line, unit) => {
  expect(read(line)).toMatchObject({ title: { text: line }, year: { text: '2024' }, unit });
});

it.each([
  `首页 > 年报 > ${title}`,
  `示例市教育局 › 公告 › ${title}`,
  '示例市教育局 > 公告 > 政府信息公开年报',
  '首页 > 政府信息公开 > 年报',
  '教育局 > 政府信息公开年报 > 2024年报',
])('does not take the way to a page for its title: %s', (way) => {
  expect(read(way).title).toBe(null);
  expect(read(title, way)).toMatchObject({ title: { text: title } });
});

it('takes the title of the year that the preamble states rather than one of a list', () => {
  const list = ['示例市教育局2023年政府信息公开工作年度报告', '示例市教育局2022年政府信息公开工作年度报告'];
  const period = '统计期限为2024年1月1日至12月31日。';
  expect(read(title, ...list, period)).toMatchObject({ title: { text: title }, year: { text: '2024' } });
});

it('finds a title in a row of a table of notes', () => {
  const reading = read(
    '索引号：\t0123',
    `名称：\t${title}\t文号：\t无`,
    '公开日期\t2025-01-10',
    '现公布如下。',
  );
  expect(reading.title).toEqual({ text: title, place: '第 2 段' });
  expect(texts(reading.preamble)).toEqual(['现公布如下。']);
});

it('reads traditional script', () => {
  expect(read('示例市教育局政府資訊公開工作2024年度報告')).toMatchObject({
    year: { text: '2024' },
    unit: '示例市教育局',
  });
});

it.each([
  '发布时间：2025-01-10 来源：本站',
  '【字体：大 中 小】',
  '浏览次数：12',
  '[打印]',
  '【关闭】',
  '打印本页',
  '您当前的位置：首页 > 公开',
  '索 引 号：0123',
  '目　录',
  '一、总体情况',
  '一、总体情况……………1',
  '六、其他需要报告的事项 ........ 9',
  '历年年报',
  '示例市教育局2022年政府信息公开工作年度报告 2023-01-20',
  '[2023-01-20] 示例市教育局2022年政府信息公开年报',
])('does not take “%s” for the preamble', (note) => {
  const reading = read(title, note, '现公布如下。');
  expect(texts(reading.preamble)).toEqual(['现公布如下。']);
  expect(texts(reading.beside)).toEqual([note]);
});

it.each([
  '本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
  '统计期限为2024年1月1日至12月31日。',
])('takes the year from “%s” where the title has none', (preamble) => {
  const reading = read('示例市教育局政府信息公开工作年度报告', preamble);
  expect(reading.year).toEqual({ text: '2024', place: '第 2 段' });
});

it('takes no year from other periods', () => {
  expect(read('示例市教育局政府信息公开工作年度报告', '自2023年1月1日至2024年12月31日。').year).toBe(null);
});
