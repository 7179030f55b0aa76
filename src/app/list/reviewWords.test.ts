import { describe, expect, it } from 'vitest';
import { addEvent } from '#report/review/events.ts';
import { newEvent } from '#report/review/eventText.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { reviewWordsOf } from './reviewWords.ts';

const by = { at: '2025-01-10T08:00:00.000Z', by: '李' };
const change = giveStatus(balanced2021, 'returned', by);
const returned = { ...balanced2021, ...(change.ok && change.patch) };
const remark = newEvent({ type: 'remark', ...by, place: {}, kind: 'must', text: '请核对。' });

describe('reviewWordsOf', () => {
  it('tells the status and how many remarks are open', () => {
    expect(reviewWordsOf(returned)).toBe('退回修改');
    const remarked = { ...returned, ...addEvent(remark) };
    expect(reviewWordsOf(remarked)).toBe('退回修改，1 条意见未解决');
    const resolved = addEvent(newEvent({ type: 'resolved', remark: remark.id, ...by }));
    expect(reviewWordsOf({ ...remarked, ...resolved })).toBe('退回修改，1 条意见都已解决');
  });

  it('says what was done since and nobody else has', () => {
    const sent = giveStatus(balanced2021, 'submitted', by);
    const fields = { ...balanced2021, ...(sent.ok && sent.patch) };
    expect(reviewWordsOf(fields)).toBe('送审');
    expect(reviewWordsOf({ ...fields, title: '改过的标题' })).toBe('送审，之后又改过，还没有再分享');
    const later = addEvent(newEvent({ ...remark, at: '2025-01-10T09:00:00.000Z' }));
    expect(reviewWordsOf({ ...returned, 'review.role': 'reviewer', ...later })).toBe(
      '退回修改，之后又写了 1 条意见或答复，还没有再分享，1 条意见未解决',
    );
  });

  it('says that an acceptance no longer holds', () => {
    const accepted = giveStatus(balanced2021, 'accepted', by);
    const fields = { ...balanced2021, ...(accepted.ok && accepted.patch) };
    expect(reviewWordsOf(fields)).toBe('审核通过');
    expect(reviewWordsOf({ ...fields, 'unit.name': '示例市水利局' })).toBe('审核通过后有改动');
  });
});
