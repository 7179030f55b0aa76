import { expect, it } from 'vitest';
import { form2021 } from '#report/forms/form2021.ts';
import type { Place } from '#report/review/eventSchema.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { marksOf, remarksAt } from './remarkMarks.ts';

function remark(id: string, place: Place, more: Partial<Remark> = {}): Remark {
  return {
    id,
    at: '2025-01-10T08:00:00.000Z',
    by: '李',
    kind: 'must',
    text: '请核对。',
    place,
    quote: null,
    proposal: null,
    replies: [],
    resolved: null,
    withdrawn: null,
    ...more,
  };
}

const words = { field: 'overview', start: 4, end: 6, text: '3件' };
const marks = marksOf(form2021, [
  remark('range', { cells: ['disputes.review.upheld', 'disputes.review.corrected'] }),
  remark('words', words, { quote: { field: 'overview', start: 9, end: 11 } }),
  remark('gone', words),
  remark('part', { part: 'overview' }),
  remark('whole', {}),
  remark('done', { part: 'problems' }, { resolved: { at: '2025-01-11T08:00:00.000Z', by: '王' } }),
]);

it('a range is marked at each of its cells, and counted once in its part', () => {
  expect(marks.fields.get('disputes.review.upheld')).toEqual(['range']);
  expect(marks.fields.get('disputes.review.corrected')).toEqual(['range']);
  expect(marks.within.get('disputes')).toEqual(['range']);
});

it('words are marked where they stand now; a text counts those that are gone too', () => {
  expect(marks.words.get('overview')).toEqual([{ remark: 'words', start: 9, end: 11 }]);
  expect(marks.fields.get('overview')).toEqual(['words', 'gone']);
});

it('a part has its own, and all that are in it; what is settled is marked nowhere', () => {
  expect(marks.parts.get('overview')).toEqual(['part']);
  expect(marks.within.get('overview')).toEqual(['words', 'gone', 'part']);
  expect(marks.parts.has('problems')).toBe(false);
  expect(marks.open).toEqual(['range', 'words', 'gone', 'part', 'whole']);
});

it('the remarks about a place are those of its cell, of the words one touches, of its part', () => {
  expect(remarksAt(marks, { cells: ['disputes.review.corrected'] })).toEqual(['range']);
  expect(remarksAt(marks, { field: 'overview', start: 10, end: 10 })).toEqual(['words']);
  expect(remarksAt(marks, { part: 'overview' })).toEqual(['part']);
  expect(remarksAt(marks, {})).toEqual([]);
});

it('what somebody selected has only the remarks on all of it: another is about something else', () => {
  const [upheld, corrected] = ['disputes.review.upheld', 'disputes.review.corrected'];
  expect(remarksAt(marks, { cells: [upheld, corrected] })).toEqual(['range']);
  expect(remarksAt(marks, { cells: [corrected, 'disputes.review.other'] })).toEqual([]);
  expect(remarksAt(marks, { field: 'overview', start: 9, end: 11 })).toEqual(['words']);
  for (const [start, end] of [
    [2, 8],
    [8, 11],
    [9, 10],
    [10, 30],
  ] as const) {
    expect(remarksAt(marks, { field: 'overview', start, end })).toEqual([]);
  }
});
