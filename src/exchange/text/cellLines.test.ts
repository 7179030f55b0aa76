import { describe, expect, it } from 'vitest';
import { blankBars, blankLines } from './cellLines.ts';

describe('bars below their cells', () => {
  const table = ['|', '规章', '|', '0', '|', '|', '2', '|', '|', '行政许可', '|', '3', '|', '|||', '年报'];

  it('close the cell above, stand for a blank one, or open the next row', () => {
    expect([...(blankBars(table) ?? [])]).toEqual([5]);
  });

  it('are no table where there are few', () => {
    expect(blankBars(['首页', '|', '公开', '|'])).toBe(null);
  });
});

const rows = Array.from({ length: 20 }, (_, row) => [`${row + 1}.行`, '0', '1', '2', '3', '4', '5', '15']);

describe('empty lines', () => {
  it('are blank cells where every row is complete with them', () => {
    const lines = rows.flatMap((row, at) => (at === 1 ? row.map((text) => (text === '2' ? '' : text)) : row));
    expect([...blankLines(lines)]).toEqual([11]);
  });

  it('are nothing where they part rows', () => {
    expect(blankLines(rows.flatMap((row) => [...row, ''])).size).toBe(0);
  });

  it('are nothing where some part rows and blank cells left no trace', () => {
    const lines = rows.flatMap((row, at) =>
      at % 3 === 0 ? [...row.slice(0, -1), ''] : row.slice(0, -1 - (at % 2)),
    );
    expect(blankLines(lines).size).toBe(0);
  });
});
