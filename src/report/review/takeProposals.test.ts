import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { RemarkEvent } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { passageAt } from './findWords.ts';
import { recordOf } from './review.arbitrary.ts';
import { reviewOf } from './reviewOf.ts';
import { takeProposals } from './takeProposals.ts';

const now = { at: '2025-01-12T08:00:00.000Z', by: '王' };

function proposing(
  minute: number,
  place: RemarkEvent['place'],
  proposals: Record<string, string>,
  from: Record<string, string> = {},
): RemarkEvent {
  const at = new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString();
  return newEvent({ type: 'remark', at, by: '李', place, kind: 'must', text: '', proposals, from });
}

function cells(minute: number, upheld: string): RemarkEvent {
  const cell = 'disputes.review.upheld';
  return proposing(minute, { cells: [cell] }, { [cell]: upheld }, { [cell]: '2' });
}

function without(patch: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(patch).filter(([name]) => !name.startsWith('review.')));
}

describe('takeProposals', () => {
  it('puts the number into its cell and says so, in one change', () => {
    const remark = cells(0, '3');
    const fields = { ...balanced2021, ...recordOf([remark]) };
    const { patch, taken, outdated } = takeProposals(fields, [remark.id], now);
    expect(without(patch)).toEqual({ 'disputes.review.upheld': '3' });
    expect([taken, outdated]).toEqual([[remark.id], []]);
    const [after] = reviewOf({ ...fields, ...patch }).remarks;
    expect(after?.proposal).toMatchObject({ state: 'taken', decided: { by: '王' } });
  });

  it('takes the first of two for one cell, and tells of the second', () => {
    const [first, second] = [cells(0, '3'), cells(1, '5')];
    const fields = { ...balanced2021, ...recordOf([second, first]) };
    const { patch, taken, outdated } = takeProposals(fields, [second.id, first.id], now);
    expect(without(patch)).toEqual({ 'disputes.review.upheld': '3' });
    expect([taken, outdated]).toEqual([[first.id], [second.id]]);
  });

  it('takes several for one text, each at its words, which are known again afterwards', () => {
    const overview = '收到申请3件，答复3件。';
    const [first, second] = [4, 9].map((start, minute) =>
      proposing(minute, passageAt({ overview }, 'overview', start, start + 2), {
        overview: `${minute + 1}00件`,
      }),
    ) as [RemarkEvent, RemarkEvent];
    const fields = {
      ...balanced2021,
      overview: `（一）依申请公开。${overview}`,
      ...recordOf([first, second]),
    };
    const { patch } = takeProposals(fields, [first.id, second.id], now);
    expect(without(patch)).toEqual({ overview: '（一）依申请公开。收到申请100件，答复200件。' });
    const { remarks } = reviewOf({ ...fields, ...patch });
    expect(remarks.map(({ quote }) => patch['overview']?.slice(quote?.start, quote?.end))).toEqual([
      '100件',
      '200件',
    ]);
  });

  it('replaces nothing that the reviewer has not seen', () => {
    const remark = cells(0, '3');
    const fields = { ...balanced2021, 'disputes.review.upheld': '7', ...recordOf([remark]) };
    expect(takeProposals(fields, [remark.id], now)).toEqual({ patch: {}, taken: [], outdated: [remark.id] });
  });

  it('replaces numbers that came there since when the person says so, and never words', () => {
    const remark = cells(0, '3');
    const words = proposing(1, passageAt({ overview: '收到3件' }, 'overview', 2, 4), { overview: '4件' });
    const fields = { ...balanced2021, 'disputes.review.upheld': '24', ...recordOf([remark, words]) };
    const { patch, taken, outdated } = takeProposals(fields, [remark.id, words.id], now, true);
    expect(without(patch)).toEqual({ 'disputes.review.upheld': '3' });
    expect([taken, outdated]).toEqual([[remark.id], [words.id]]);
    expect(reviewOf({ ...fields, ...patch }).remarks[0]?.proposal?.state).toBe('taken');
  });

  it('passes over what is withdrawn, taken, unknown, or proposes nothing', () => {
    const [withdrawn, taken, plain] = [cells(0, '3'), cells(1, '3'), proposing(2, {}, {})];
    const fields = {
      ...balanced2021,
      ...recordOf([
        withdrawn,
        taken,
        plain,
        newEvent({ type: 'withdrawn', remark: withdrawn.id, ...now }),
        newEvent({ type: 'taken', remark: taken.id, ...now }),
      ]),
    };
    const ids = [withdrawn.id, taken.id, plain.id, 'f'.repeat(20)];
    expect(takeProposals(fields, ids, now)).toEqual({ patch: {}, taken: [], outdated: [] });
  });
});
