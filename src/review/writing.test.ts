import { expect, it } from 'vitest';
import { isBlank, newWriting, readWriting, writingText, type Writing } from './writing.ts';

const writing: Writing = {
  place: { cells: ['disputes.review.upheld'] },
  kind: 'must',
  text: '写到一半',
  texts: { 'disputes.review.upheld': '3' },
};

it('an unfinished remark comes back as it was kept', () => {
  expect(readWriting(writingText(writing))).toEqual(writing);
});

it('what was kept by somebody else, or cut, is none', () => {
  for (const kept of [
    null,
    '',
    '{"text":"写',
    '[]',
    '{"text":"写"}',
    JSON.stringify({ ...writing, kind: 'other' }),
    JSON.stringify({ ...writing, place: { cells: ['no.such.cell'] } }),
    JSON.stringify({ ...writing, place: { constructor: 1 } }),
  ]) {
    expect(readWriting(kept)).toBeNull();
  }
});

it('is blank until something is written or proposed', () => {
  expect(isBlank(newWriting({}))).toBe(true);
  expect(isBlank({ ...writing, text: ' ' })).toBe(false);
  expect(isBlank({ ...writing, texts: null })).toBe(false);
});
