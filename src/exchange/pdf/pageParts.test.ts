import { expect, it } from 'vitest';
import { openPdf } from './openPdf.ts';
import { writePdf, type Mark, type Page } from './pdf.sample.ts';
import { pdfSource } from './pdfSource.ts';
import { readMarks } from './readMarks.ts';

/** What pages read as: a paragraph as its text, a table as its rows. */
async function blocksOf(
  pages: readonly Page[],
): Promise<readonly (string | readonly (readonly string[])[])[]> {
  const loading = await openPdf(writePdf(pages));
  const pdf = await loading.promise;
  const marks = await Promise.all(pages.map(async (_, index) => readMarks(await pdf.getPage(index + 1))));
  await loading.destroy();
  return pdfSource(marks).blocks.map((block) =>
    block.kind === 'paragraph' ? block.paragraph.text : block.rows.map((row) => row.map((cell) => cell.text)),
  );
}

function box(left: number, top: number, right: number, bottom: number): readonly Mark[] {
  return [
    { from: [left, top], to: [right, top] },
    { from: [left, bottom], to: [right, bottom] },
    { from: [left, top], to: [left, bottom] },
    { from: [right, top], to: [right, bottom] },
  ];
}

function text(value: string, x: number, y: number): Mark {
  return { text: value, x, y };
}

it('reads a ruled table cell by cell: merged cells where they begin, blank cells blank, near numbers apart', async () => {
  const marks = [
    ...box(70, 100, 130, 160),
    ...box(130, 100, 200, 130),
    ...box(130, 130, 200, 160),
    ...box(200, 100, 216, 130),
    ...box(216, 100, 232, 130),
    ...box(200, 130, 216, 160),
    ...box(216, 130, 232, 160),
    text('三、本年', 80, 118),
    text('度办理结果', 75, 130),
    text('规章', 150, 118),
    text('123', 200.5, 118),
    text('456', 216.5, 118),
    text('性文件', 150, 155),
    text('规范', 150, 144),
    text('7', 222, 148),
  ];
  expect(await blocksOf([{ marks }])).toEqual([
    [
      ['三、本年度办理结果', '规章', '123', '456'],
      ['规范性文件', '', '7'],
    ],
  ]);
});

it('never makes one number of two that stand one above the other in a cell', async () => {
  const marks = [
    ...box(70, 100, 170, 140),
    ...box(170, 100, 270, 140),
    text('12', 100, 115),
    text('34', 100, 130),
  ];
  expect(await blocksOf([{ marks }])).toEqual([[['12\n34', '']]]);
});

it('joins a number that was too long for its cell', async () => {
  const marks = [
    ...box(70, 100, 120, 140),
    ...box(120, 100, 170, 140),
    text('90071992', 74, 115),
    text('54740991', 74, 130),
  ];
  expect(await blocksOf([{ marks }])).toEqual([[['9007199254740991', '']]]);
});

it('reads a number once that was printed twice to look bold', async () => {
  const marks = [
    ...box(70, 100, 120, 130),
    ...box(120, 100, 170, 130),
    text('5', 90, 118),
    text('5', 90.3, 118),
  ];
  expect(await blocksOf([{ marks }])).toEqual([[['5', '']]]);
});

it('puts numbers of a table without rules under the numbers above them', async () => {
  const marks = [
    text('规章', 80, 100),
    ...['10', '2', '3'].map((number, index) => text(number, 200 + 60 * index, 100)),
    text('行政规范性', 70, 114),
    text('文件', 85, 128),
    text('4', 202.5, 121),
    text('6', 320, 121),
  ];
  expect(await blocksOf([{ marks }])).toEqual([
    [
      ['规章', '10', '2', '3'],
      ['行政规范性文件', '4', '', '6'],
    ],
  ]);
});

it('leaves out page numbers, running heads and feet, and slanted text', async () => {
  const pages = [1, 2, 3].map((page): Page => {
    const marks = [
      text('示例市教育局政务公开', 240, 40),
      text(`第${'一二三'.charAt(page - 1)}段文字在这里，`, 92, 400),
      text('还有这一行文字写到底。', 72, 420),
      text(`— ${page} —`, 290, 800),
    ];
    return { marks, operators: 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 400 Tm <83497A3F> Tj ET' };
  });
  expect(await blocksOf(pages)).toEqual(
    ['一', '二', '三'].map((page) => `第${page}段文字在这里，还有这一行文字写到底。`),
  );
});

it('joins the lines of a paragraph, also over pages, and begins one at an indent or after a short line', async () => {
  const full = '一二三四五六七八九十一二三四五六七八九十';
  const lines = [
    text(full.slice(2), 92, 100),
    text(full, 72, 120),
    text('甲乙丙。', 72, 140),
    text(full.slice(2), 92, 160),
  ];
  const next = [text(full, 72, 80), text('丁。', 72, 100)];
  expect(await blocksOf([{ marks: lines }, { marks: next }])).toEqual([
    `${full.slice(2)}${full}甲乙丙。`,
    `${full.slice(2)}${full}丁。`,
  ]);
});

it('goes on with a paragraph whose line begins with a number of it, and begins one at the number of an item', async () => {
  const full = '一二三四五六七八九十一二三四五六七八九。';
  const lines = [text(full.slice(2), 92, 100), text('12.5%，全部按时办结一二三四五六七八九。', 72, 120)];
  const item = text('2.重复申请', 72, 140);
  expect(await blocksOf([{ marks: [...lines, item] }])).toEqual([
    `${full.slice(2)}12.5%，全部按时办结一二三四五六七八九。`,
    '2.重复申请',
  ]);
});

it('turns a page whose text stands on its side', async () => {
  const operators = 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm <6559 80B2 5C40> Tj ET';
  expect(await blocksOf([{ marks: [], operators }])).toEqual(['教育局']);
});

it('takes no number that is cut off with its page, where the table goes on in the file', async () => {
  const levels = [100, 130].map((y): Mark => ({ from: [70, y], to: [300, y] }));
  const plumbs = [70, 120].map((x): Mark => ({ from: [x, 100], to: [x, 130] }));
  const marks = [...levels, ...plumbs, text('规章', 80, 118), text('100', 122, 118)];
  expect(await blocksOf([{ marks }])).toEqual([[['规章', '100']]]);
  expect(await blocksOf([{ marks, before: '60 0 80 842 re W n' }])).toEqual([[['规章', '100…']]]);
});

it('puts a lone number into the row of the label that stands a few points lower', async () => {
  const marks = [
    text('信息内容', 70, 100),
    text('本年处理决定数量', 135, 100),
    text('8', 135, 111),
    text('行政处罚', 70, 119),
    text('9', 135, 130),
    text('行政强制', 70, 138),
  ];
  expect(await blocksOf([{ marks }])).toEqual([
    [
      ['信息内容', '本年处理决定数量'],
      ['行政处罚', '8'],
      ['行政强制', '9'],
    ],
  ]);
});

it('reads no number of a table without rules that may go on in the next line', async () => {
  const columns = [200, 260, 320];
  const marks = [
    text('一、本年新收政府信息', 70, 100),
    ...columns.map((x) => text('11398', x, 100)),
    text('公开申请数量', 70, 114),
    ...columns.map((x) => text('1011', x, 114)),
  ];
  const [table] = await blocksOf([{ marks }]);
  const labels = typeof table === 'string' ? [] : table?.map(([label]) => label);
  expect(labels).toEqual(['（行名与数字没有对齐）', '（行名与数字没有对齐）']);
});
