import { expect, it } from 'vitest';
import { newDraft, type Draft } from './draft.ts';
import { record, rejoinHistory, settledFor, undone } from './history.ts';

const year = { origin: 'typing', fields: { year: ['', '2024'] } } as const;
const title = { origin: 'typing', fields: { title: ['', '年报'] } } as const;
const sent = { origin: 'exchange', fields: { 'review.id': ['', '7b1c'] } } as const;

function typed(): Draft {
  return record(newDraft('0f3c', {}, '', '2025-01-10T08:00:00.000Z'), year, false);
}

it('a copy whose steps were left out takes back no exchange when it has them again', () => {
  const earlier = typed();
  const copy = { ...settledFor(record(earlier, title, false), sent), past: [], future: [] };
  const rejoined = rejoinHistory(copy, earlier);
  expect(rejoined.past).toEqual([year, title]);
  const back = undone(rejoined)?.draft;
  expect(back?.fields).toEqual({ year: '2024', 'review.id': '7b1c' });
  expect(back && undone(back)?.draft.fields).toEqual({ 'review.id': '7b1c' });
});
