import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween, isEmpty } from './change.ts';
import { newDraft, type Draft } from './draft.ts';
import { record, redone, undone } from './history.ts';
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

it('reads back any history', () => {
  const texts = fc.constantFrom('', '1', '12', '312', '一二三', '一三', '👍', '👎');
  const moves = fc.array(fc.tuple(fc.constantFrom('year', 'overview', 'undo', 'redo'), texts, fc.boolean()));
  fc.assert(
    fc.property(moves, (sequence) => {
      let made = draft;
      for (const [what, text, joins] of sequence) {
        if (what === 'undo') made = undone(made)?.draft ?? made;
        else if (what === 'redo') made = redone(made)?.draft ?? made;
        else {
          const change = changeBetween(made.fields, { [what]: text }, 'typing');
          if (!isEmpty(change)) made = record(made, change, joins);
        }
      }
      expect(readDraft(serialise(made), 'd1')).toEqual({ ok: true, draft: made });
    }),
  );
});

it('takes little more for the history of a narrative than what was typed', () => {
  let made = draft;
  for (let step = 1; step <= 200; step += 1) {
    const overview = '总体情况'.repeat(750) + '续'.repeat(step);
    made = record(made, changeBetween(made.fields, { overview }, 'typing'), false);
  }
  expect(made.past).toHaveLength(200);
  expect(serialise(made).length).toBeLessThan(25_000);
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
  ['a step with one end', { past: [['typing', { year: [0, '2023'] }]] }],
  ['a step beyond the text', { past: [['typing', { year: [3, 2, ''] }]] }],
  ['no list of steps', { past: {} }],
  ['a step whose origin is no text', { future: [[7, {}]] }],
  ['version 0', { version: 0 }],
])('finds a text with %s damaged', (_, part) => {
  expect(readDraft(alteredText(part), 'd1')).toEqual({ ok: false, reason: 'damaged' });
});

it('reads a step of an origin it does not know, which can be taken back all the same', () => {
  const reading = readDraft(alteredText({ past: [['of a later page', { year: [3, 0, '3'] }]] }), 'd1');
  expect(reading.ok && undone(reading.draft)?.draft.fields).toEqual({ year: '2023' });
});

it('gives a view of a newer version whose fields can be read', () => {
  const reading = readDraft(alteredText({ version: 3, past: 'packed', deletedAt: undefined }), 'd1');
  expect(reading).toMatchObject({
    ok: false,
    reason: 'newer',
    draft: { name: '定稿', fields: { year: '2024' } },
  });
});

it('gives no view of a newer version whose fields cannot be read', () => {
  expect(readDraft(alteredText({ version: 3, fields: 'packed' }), 'd1')).toEqual({
    ok: false,
    reason: 'newer',
    draft: null,
  });
});
