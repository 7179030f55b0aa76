import { describe, expect, it } from 'vitest';
import { compareUnits, nearFiles } from './compareUnits.ts';
import { nearnessOf } from './nearUnits.ts';
import { rowOf, rowWith } from './rows.sample.ts';

const names = ['示例市教育局', '示例市发展和改革委员会', '示例市水利局'];

describe('compareUnits', () => {
  it('names the units without a file, and the files of units that are not on the list', () => {
    const rows = [rowOf(1, { unit: '示例市 教育局' }), rowOf(2, { unit: '样例县审计局' })];
    const { expected, missing, strangers } = compareUnits(names, rows, {});
    expect(expected).toBe(3);
    expect(missing).toEqual(['示例市发展和改革委员会', '示例市水利局']);
    expect(strangers.map(({ id }) => id)).toEqual([2]);
  });

  it('takes a name for a unit of the list where a person said so', () => {
    const rows = [rowOf(1, { unit: '市教育局' })];
    const { missing, strangers } = compareUnits(names, rows, { 市教育局: '示例市教育局' });
    expect(missing).not.toContain('示例市教育局');
    expect(strangers).toEqual([]);
  });

  it('does not count a file that waits, and calls none a stranger whose unit was not read', () => {
    const rows = [rowWith(1, null), rowWith(2, { kind: 'locked' }), rowOf(3, { unit: '' })];
    const { missing, strangers, nameless } = compareUnits(names, rows, {});
    expect(missing).toEqual(names);
    expect(strangers).toEqual([]);
    expect(nameless.map(({ id }) => id)).toEqual([2, 3]);
  });
});

describe('nearFiles', () => {
  it('proposes a longer or shorter name before one of another sign, and a file named after the unit first', () => {
    const rows = [
      rowOf(1, { unit: '示例市体育局' }),
      rowOf(2, { unit: '市教育局' }),
      rowWith(3, { kind: 'locked' }, '报送/示例市教育局（加锁）.json'),
      rowOf(4, { unit: '样例县审计局' }),
    ];
    const near = nearFiles('示例市教育局', compareUnits(names, rows, {}));
    expect(near.map(({ row, nearness }) => [row.id, nearness])).toEqual([
      [3, 'file'],
      [2, 'shorter'],
      [1, 'oneSign'],
    ]);
  });
});

describe('nearnessOf', () => {
  it.each([
    ['示例市教育局', '市教育局', 'shorter'],
    ['示例市发改委', '示例市发展和改革委员会', 'shorter'],
    ['示例市水务局', '示例市水利局', 'oneSign'],
    ['示例市教育局', '示例市水利局', null],
    ['第1区教育局', '示例市第10区教育局', null],
    ['示例市第一中学', '示例市第二中学', null],
    ['市局', '示例市教育局', null],
    ['示例市教育局', '示例市教育局', null],
    ['', '示例市教育局', null],
  ])('%s and %s: %s, in either order', (one, other, nearness) => {
    expect(nearnessOf(one, other)).toBe(nearness);
    expect(nearnessOf(other, one)).toBe(nearness);
  });
});
