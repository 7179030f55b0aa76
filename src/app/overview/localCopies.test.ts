import { describe, expect, it } from 'vitest';
import { newDraft } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { rolePatch } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { localCopiesOf, unseenRows } from './localCopies.ts';
import { rowOf, rowWith } from './rows.sample.ts';

const at = '2025-01-10T08:00:00.000Z';

function after(fields: Fields, status: 'submitted' | 'returned', by: string): Fields {
  const change = giveStatus(fields, status, { at, by });
  return change.ok ? { ...fields, ...change.patch } : fields;
}

const sent = after({ ...balanced2021, 'review.id': '7b1c0a9e5d44f02e6a13' }, 'submitted', '王');
const copy = newDraft('copy', after({ ...sent, ...rolePatch('reviewer') }, 'returned', '李'), '', at);
const own = newDraft('own', sent, '', at);
const row = rowOf(1, { fields: sent });

describe('localCopiesOf', () => {
  it('tells how far the copy of the same round is, before one’s own draft', () => {
    for (const drafts of [
      [own, copy],
      [copy, own],
    ]) {
      expect(localCopiesOf([row], drafts).get(1)).toMatchObject({
        draft: 'copy',
        isOwn: false,
        isBehind: false,
        words: '退回修改',
      });
    }
    expect(localCopiesOf([row], [own]).get(1)).toMatchObject({ isOwn: true, words: '送审' });
  });

  it('says that the file brings something new', () => {
    const newer = rowOf(2, { fields: after(copy.fields, 'submitted', '王') });
    expect(localCopiesOf([row, newer], [copy]).get(2)?.isBehind).toBe(true);
  });

  it('knows none in the bin, and none of another round', () => {
    expect(localCopiesOf([row], [{ ...copy, deletedAt: at }]).size).toBe(0);
    expect(localCopiesOf([rowOf(3)], [copy]).size).toBe(0);
  });
});

describe('unseenRows', () => {
  it('leaves out what was looked at, what waits, and what the copy has', () => {
    const rows = [row, rowOf(2), rowOf(3), rowWith(4, null), rowWith(5, { kind: 'locked' })];
    const unseen = unseenRows(rows, new Set([2]), localCopiesOf(rows, [copy]));
    expect(unseen.map(({ id }) => id)).toEqual([3, 5]);
  });
});
