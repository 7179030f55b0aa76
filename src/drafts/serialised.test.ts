import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from './change.ts';
import { newDraft, type Draft } from './draft.ts';
import { readDraft, serialise } from './serialised.ts';

const at = '2025-01-10T08:00:00.000Z';
const draft: Draft = {
  ...newDraft('d1', { year: '2024' }, '定稿', at),
  past: [changeBetween({}, { year: '2024' }, 'typing')],
};

function alteredText(part: Record<string, unknown>): string {
  return JSON.stringify({ version: 1, ...draft, ...part });
}

it('reads back what was written, history included', () => {
  expect(readDraft(serialise(draft), 'd1')).toEqual({ ok: true, draft });
});

it('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readDraft(text, 'd1').ok).toBe(false);
    }),
  );
});

it('finds a text damaged that was cut off anywhere', () => {
  const text = serialise(draft);
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (length) => {
      expect(readDraft(text.slice(0, length), 'd1')).toEqual({ ok: false, reason: 'damaged' });
    }),
  );
});

it.each([
  ['another id', { id: 'd2' }],
  ['no revision', { revision: 0 }],
  ['a number as a field', { fields: { year: 2024 } }],
  ['a list as fields', { fields: [] }],
  ['no time', { changedAt: '昨天' }],
  ['a step with one end', { past: [{ origin: 'typing', fields: { year: ['2024'] } }] }],
  ['a step of unknown origin', { future: [{ origin: 'magic', fields: {} }] }],
  ['version 0', { version: 0 }],
])('finds a text with %s damaged', (_, part) => {
  expect(readDraft(alteredText(part), 'd1')).toEqual({ ok: false, reason: 'damaged' });
});

it('gives a view of a newer version whose fields can be read', () => {
  const reading = readDraft(alteredText({ version: 2, past: 'packed', deletedAt: undefined }), 'd1');
  expect(reading).toMatchObject({
    ok: false,
    reason: 'newer',
    draft: { name: '定稿', fields: { year: '2024' } },
  });
});

it('gives no view of a newer version whose fields cannot be read', () => {
  expect(readDraft(alteredText({ version: 2, fields: 'packed' }), 'd1')).toEqual({
    ok: false,
    reason: 'newer',
    draft: null,
  });
});
