import { expect, it } from 'vitest';
import { drawnRows } from './drawnRows.ts';

const layout = { framed: true, spaced: true };

function rowsOf(...lines: readonly string[]) {
  return drawnRows(lines, layout).filter((cells) => cells === null || cells.length > 0);
}

it('joins the lines of a row between two that are drawn', () => {
  expect(
    rowsOf(
      '┌──────┬────┐',
      '│ 行政 │ 12 │',
      '│ 许可 │    │',
      '├──────┼────┤',
      '│ 规章 │    │',
      '└──────┴────┘',
    ),
  ).toEqual([
    ['行政\n许可', '12'],
    ['规章', ''],
  ]);
});

it.each([
  ['with numbers below each other', ['+----+----+', '| 规章 | 1 |', '| 许可 | 2 |', '+----+----+']],
  ['with other bars', ['+----+----+', '| 规章 | 1 |', '| 许可 |', '+----+----+']],
])('leaves lines %s rows of their own', (_, lines) => {
  expect(rowsOf(...lines)).toHaveLength(2);
});

it('leaves rows alone where the table is not closed, and other lines as none', () => {
  expect(rowsOf('+----+----+', '| 规 | 1 |', '| 章 | |', '第二章')).toEqual([['规', '1'], ['章', ''], null]);
});
