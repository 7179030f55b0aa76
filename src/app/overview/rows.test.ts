import { describe, expect, it } from 'vitest';
import { rowOf } from './rows.sample.ts';
import { alikeRows } from './rows.ts';

describe('alikeRows', () => {
  it('counts the files of a unit and year that have the same content', () => {
    const fields = { year: '2024', 'unit.name': '示例市教育局' };
    const rows = [
      rowOf(1, { fields }),
      rowOf(2, { fields: { 'unit.name': '示例市教育局', year: '2024' } }),
      rowOf(3, { fields: { ...fields, 'requests.received.individual': '1' } }),
      rowOf(4, { fields, unit: '示例市水利局' }),
    ];
    expect([...alikeRows(rows)]).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
