import { expect, it } from 'vitest';
import type { LeftOut, PasteReport } from '#ui/grid/placeBlock.ts';
import { leftOutWords } from './leftOutWords.ts';

function report(leftOut: readonly Partial<LeftOut>[], recognised: readonly string[] = []): PasteReport {
  const rest = { reason: 'label', row: 1, column: 1, label: '', text: '' } as const;
  return { written: 3, recognised, leftOut: leftOut.map((each) => ({ ...rest, ...each })) };
}

function unknownRow(label: string, row: number, ...texts: readonly string[]): readonly Partial<LeftOut>[] {
  return [label, ...texts].map((text, index) => ({ text, label, row, column: index + 1 }));
}

it('tells rows that the table does not have in one sentence, and does not count their names', () => {
  const told = leftOutWords(
    report([...unknownRow('（六）另作处理', 1, '7', '8'), ...unknownRow('（八）转办', 2, '9')]),
  );
  expect(told).toEqual({
    count: 3,
    sentences: ['这张表没有“（六）另作处理”“（八）转办”这几行，其中 3 个数没有填入。'],
  });
});

it('tells of a long list only the first rows', () => {
  const rows = ['甲', '乙', '丙', '丁', '戊'].flatMap((name, index) =>
    unknownRow(`${name}类`, index + 1, '1'),
  );
  expect(leftOutWords(report(rows)).sentences).toEqual([
    '这张表没有“甲类”“乙类”“丙类”等 5 行，其中 5 个数没有填入。',
  ]);
});

it('says of a row that came twice that the later one was left out', () => {
  const twice = { reason: 'twice', label: '（一）予以公开', row: 2, text: '2' } as const;
  expect(leftOutWords(report([twice], ['（一）予以公开', '（一）予以公开'])).sentences).toEqual([
    '“（一）予以公开”出现了两次，后一次的 1 个数没有填入。',
  ]);
});

it('says where the table ends, below and at the right', () => {
  expect(
    leftOutWords(
      report([
        { reason: 'column', text: '2', column: 2 },
        { reason: 'row', text: '3', row: 2 },
        { reason: 'row', text: '4', row: 3 },
      ]),
    ),
  ).toEqual({
    count: 3,
    sentences: [
      '超出表格最后一行的 2 个数（粘贴内容的第 2、3 行）没有填入。',
      '超出表格最右一列的 1 个数没有填入：第 1 行第 2 列的“2”。',
    ],
  });
});

it('says of numbers without a row name that nobody can tell where they go', () => {
  expect(leftOutWords(report([{ text: '2', row: 2 }])).sentences).toEqual([
    '粘贴内容的第 2 行前面没有行名，其中 1 个数不知道填到哪一行，没有填入。',
  ]);
});

it('names a head that the table does not have', () => {
  const head = { text: '备注', label: '自然人' };
  expect(leftOutWords(report([head], ['自然人'])).sentences).toEqual(['这张表没有“备注”，没有填入。']);
});
