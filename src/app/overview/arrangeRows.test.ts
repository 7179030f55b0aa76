import { describe, expect, it } from 'vitest';
import type { ReadingProblem } from '#report/readingResult.ts';
import { columns, filterRows, rowsWith, searchRows, sortRows, type Order } from './arrangeRows.ts';
import { rowOf, rowWith } from './rows.sample.ts';
import type { Row } from './rows.ts';
import { wordsOfReading } from './wordsOfReading.ts';

const lost: ReadingProblem = { kind: 'lost', place: '第 3 行', message: '没有读到。' };

const rows = [
  rowOf(1, { unit: '示例市水利局', errors: 2 }, '报送/10.docx'),
  rowOf(2, { unit: '示例市教育局', errors: 10, warnings: 1, problems: [lost] }, '报送/2.docx'),
  rowWith(3, { kind: 'unreadable', problems: [lost] }, '报送/1.png'),
  rowWith(4, null, '报送/3.docx'),
  rowOf(5, { unit: '示例市教育局', year: '2023', status: 'submitted' }, '报送/5.docx'),
  rowOf(6, { unit: '示例市 教育局' }, '报送/6.docx'),
];

function ids(some: readonly Row[]): readonly number[] {
  return some.map(({ id }) => id);
}

function sorted(by: Order['by'], descending = false): readonly number[] {
  return ids(sortRows(rows, { by, descending }));
}

describe('sortRows', () => {
  it('sorts numbers by their size, and files as people count', () => {
    expect(sorted('errors', true).slice(0, 2)).toEqual([2, 1]);
    expect(sorted('file')).toEqual([3, 2, 4, 5, 6, 1]);
  });

  it('puts what has no such thing behind all else, in either direction', () => {
    expect(sorted('errors').slice(-2)).toEqual([3, 4]);
    expect(sorted('errors', true).slice(-2)).toEqual([3, 4]);
  });

  it('takes what could not be read for the worst reading', () => {
    expect(sorted('reading', true).slice(0, 2)).toEqual([3, 2]);
  });

  it('puts first what waits to be reviewed', () => {
    expect(sorted('status')[0]).toBe(5);
  });

  it('keeps the order of equal rows, and loses none by any column', () => {
    expect(sorted('form')).toEqual([1, 2, 5, 6, 3, 4]);
    for (const { id } of columns) expect(new Set(sorted(id, true))).toEqual(new Set(ids(rows)));
  });
});

describe('filterRows', () => {
  it.each([
    ['all', [1, 2, 3, 4, 5, 6]],
    ['errors', [1, 2]],
    ['warnings', [2]],
    ['reading', [2, 3]],
    ['repeated', [2, 6]],
  ] as const)('shows for %s the rows %j', (filter, shown) => {
    expect(ids(filterRows(rows, filter))).toEqual(shown);
  });
});

describe('rowsWith', () => {
  it('takes the reports of one status, or every row', () => {
    expect(ids(rowsWith(rows, 'submitted'))).toEqual([5]);
    expect(rowsWith(rows, '')).toBe(rows);
  });
});

describe('searchRows', () => {
  it.each([
    ['教育局 2023', [5]],
    ['２０２３', [5]],
    ['1.png', [3]],
    ['读不出', [3]],
    ['', [1, 2, 3, 4, 5, 6]],
  ] as const)('finds by “%s” the rows %j', (query, found) => {
    expect(ids(searchRows(rows, query))).toEqual(found);
  });
});

describe('wordsOfReading', () => {
  it('counts by kind what was not read as it stood', () => {
    const problems = [lost, lost, { ...lost, kind: 'remark' as const }];
    const { glance } = rowOf(1, { problems });
    expect(glance && wordsOfReading(glance)).toBe('2 处未读入，1 处请留意');
  });
});
