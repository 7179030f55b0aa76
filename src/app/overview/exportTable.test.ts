import { describe, expect, it } from 'vitest';
import { compareUnits } from './compareUnits.ts';
import { listsOf } from './exportTable.ts';
import type { LocalCopy } from './localCopies.ts';
import { rowOf, rowWith } from './rows.sample.ts';
import { repeatedUnits } from './rows.ts';

const problem = { kind: 'lost', place: '1.png', message: '这是图片。' } as const;
const rows = [
  rowOf(1, { unit: '市教育局', status: 'submitted', errors: 3, warnings: 1, problems: [problem] }),
  rowWith(2, { kind: 'unreadable', problems: [problem] }, '1.png'),
];

const reviewed: LocalCopy = {
  draft: '1',
  round: 'a1',
  isOwn: false,
  isBehind: true,
  words: '退回修改，2 条意见未解决',
};

function lists(names: readonly string[], copies: ReadonlyMap<number, LocalCopy> = new Map()) {
  const comparison = names.length > 0 ? compareUnits(names, rows, {}) : null;
  return listsOf({ shown: rows, repeated: repeatedUnits(rows), copies, comparison });
}

describe('listsOf', () => {
  it('has the rows as shown, numbers as numbers', () => {
    const [list, ...others] = lists([]);
    expect(others).toEqual([]);
    expect(list?.rows[0]).toEqual([
      '市教育局',
      2024,
      '2021年格式',
      '送审',
      null,
      3,
      1,
      1,
      0,
      0,
      '1 处未读入',
      1,
      '1.json',
    ]);
    expect(list?.rows[1]?.slice(-3)).toEqual(['这是图片。', null, '1.png']);
  });

  it('says what this browser has of the same rounds, as the table does', () => {
    const copies = new Map([[1, reviewed]]);
    const [list] = lists([], copies);
    const at = list?.columns.findIndex(({ label }) => label === '本机') ?? -1;
    expect(list?.rows.map((row) => row[at])).toEqual([
      '本机审核：退回修改，2 条意见未解决；这份文件有新内容，还没有打开',
      null,
    ]);
    const [own] = lists([], new Map([[1, { ...reviewed, isOwn: true, isBehind: false, words: '送审' }]]));
    expect(own?.rows[0]?.[at]).toBe('自己的草稿：送审');
  });

  it('calls a report that nobody has sent no final one, whatever is found in it', () => {
    const clear = [rowOf(1, { status: 'clear' })];
    const [list] = listsOf({ shown: clear, repeated: new Map(), copies: new Map(), comparison: null });
    expect(list?.rows[0]).toContain('未送审，无问题');
  });

  it('has a value for each column, with and without a list of units', () => {
    for (const list of [...lists([]), ...lists(['示例市教育局'])]) {
      for (const row of list.rows) expect(row).toHaveLength(list.columns.length);
    }
  });

  it('has the missing units on a sheet of their own, with what may be theirs', () => {
    const [list, missing] = lists(['示例市教育局', '示例市水利局']);
    expect(list?.rows.map((row) => row.at(-1))).toEqual(['不在名单上', null]);
    expect(missing).toMatchObject({
      name: '缺报单位',
      rows: [
        ['示例市教育局', '市教育局（1.json）'],
        ['示例市水利局', ''],
      ],
    });
  });
});
