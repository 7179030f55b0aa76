import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { acknowledge } from '../acknowledgements.ts';
import { assess } from '../assess.ts';
import { readDocument } from '../document/readDocument.ts';
import { writeShared } from '../document/writeShared.ts';
import type { Fields } from '../fields.ts';
import { digestOf } from './digestOf.ts';
import { addEvent } from './events.ts';
import type { RemarkEvent } from './eventSchema.ts';
import { newEvent, type EventContent } from './eventText.ts';
import { passageAt } from './findWords.ts';
import { giveStatus } from './giveStatus.ts';
import { anyEvents, recordOf } from './review.arbitrary.ts';
import { beginReview } from './reviewFields.ts';
import { reviewOf, type Review } from './reviewOf.ts';

const author = { by: '王' };
const reviewer = { by: '李' };

function at(minute: number): string {
  return new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString();
}

function remarkOn(
  place: RemarkEvent['place'],
  more: Partial<Pick<RemarkEvent, 'proposals' | 'from' | 'at'>> = {},
): RemarkEvent {
  return newEvent({ type: 'remark', at: at(0), ...reviewer, place, kind: 'must', text: '请核对。', ...more });
}

const onCell = remarkOn(
  { cells: ['disputes.review.upheld'] },
  { proposals: { 'disputes.review.upheld': '3' }, from: { 'disputes.review.upheld': '2' } },
);

function reviewWith(fields: object, ...events: readonly EventContent[]): Review {
  const all = events.map((event) => newEvent(event));
  return reviewOf({ ...balanced2021, ...fields, ...recordOf(all) });
}

/** A report with one warning, and the change that gives a reason for it. */
function warnedWith(reason: string): readonly [Fields, Fields] {
  const fields = { ...balanced2021, title: '年报' };
  const [warning, ...others] = assess(fields).findings.filter(({ severity }) => severity !== 'hint');
  if (!warning || others.length > 0) throw new Error('not one warning');
  return [fields, acknowledge(fields, warning, reason)];
}

describe('a remark', () => {
  it('gathers its replies, and stands as resolved until it is reopened', () => {
    const reply = { type: 'reply', remark: onCell.id, at: at(2), ...author, text: '已核对' } as const;
    const resolved = { type: 'resolved', remark: onCell.id, at: at(3), ...author } as const;
    const reopened = { type: 'reopened', remark: onCell.id, at: at(4), ...reviewer } as const;
    const [remark] = reviewWith({}, onCell, reply, resolved).remarks;
    expect(remark).toMatchObject({ id: onCell.id, by: '李', kind: 'must', withdrawn: null });
    expect(remark?.replies).toMatchObject([{ text: '已核对', by: '王' }]);
    expect(remark?.resolved).toMatchObject({ at: at(3), by: '王' });
    expect(reviewWith({}, onCell, reply, resolved, reopened).remarks[0]?.resolved).toBeNull();
  });

  it('is withdrawn, and stays there to be seen', () => {
    const withdrawn = { type: 'withdrawn', remark: onCell.id, at: at(5), ...reviewer } as const;
    expect(reviewWith({}, onCell, withdrawn).remarks).toMatchObject([{ withdrawn: { at: at(5) } }]);
  });

  it('takes what a clock that runs behind has written before it', () => {
    const early = { type: 'resolved', remark: onCell.id, at: '2024-12-31T08:00:00.000Z', ...author } as const;
    expect(reviewWith({}, onCell, early).remarks[0]?.resolved).toMatchObject({ by: '王' });
  });

  it('is not there before its own event is, whatever was said to it', () => {
    const reply = { type: 'reply', remark: onCell.id, at: at(2), ...author, text: '已核对' } as const;
    expect(reviewWith({}, reply).remarks).toEqual([]);
  });
});

describe('the words that a remark is about', () => {
  const overview = '全年收到申请3件。答复申请3件。';
  const second = remarkOn(passageAt({ overview }, 'overview', 13, 15));

  function wordsIn(text: string): string | null {
    const quote = reviewWith({ overview: text }, second).remarks[0]?.quote;
    return quote ? text.slice(0, quote.start) + '[' + text.slice(quote.start, quote.end) + ']' : null;
  }

  it('are found where they stood', () => {
    expect(wordsIn(overview)).toBe('全年收到申请3件。答复申请[3件]');
  });

  it('are found again after edits before them, the right ones of several', () => {
    expect(wordsIn(`（一）依申请公开。${overview}`)).toBe('（一）依申请公开。全年收到申请3件。答复申请[3件]');
    expect(wordsIn('答复申请3件。')).toBe('答复申请[3件]');
  });

  it('are not mistaken for the same words elsewhere', () => {
    expect(wordsIn('全年收到申请3件。予以答复5件。')).toBeNull();
    expect(wordsIn('行政复议3件')).toBeNull();
  });

  it('are gone when they were rewritten', () => {
    expect(wordsIn('全年没有收到申请。')).toBeNull();
  });

  it('are where they stand, at the nearest place, when the remark keeps nothing of what stood around', () => {
    const bare = remarkOn({ field: 'overview', start: 10, end: 12, text: '3件' });
    expect(reviewWith({ overview }, bare).remarks[0]?.quote).toMatchObject({ start: 13 });
  });
});

describe('a proposal', () => {
  function stateIn(fields: object, ...events: readonly EventContent[]): string | undefined {
    return reviewWith(fields, onCell, ...events).remarks[0]?.proposal?.state;
  }

  it('is open while the cell has the number it had, however typed, or already the one proposed', () => {
    expect(stateIn({})).toBe('open');
    expect(stateIn({ 'disputes.review.upheld': ' ２ ' })).toBe('open');
    expect(stateIn({ 'disputes.review.upheld': '3' })).toBe('open');
  });

  it('is outdated once the cell has another one', () => {
    expect(stateIn({ 'disputes.review.upheld': '4' })).toBe('outdated');
    expect(stateIn({ 'disputes.review.upheld': '' })).toBe('outdated');
  });

  const refused = { type: 'refused', remark: onCell.id, at: at(3), ...author } as const;
  const taken = { type: 'taken', remark: onCell.id, at: at(4), ...author } as const;

  it('is refused, whatever the cell has then', () => {
    expect(stateIn({ 'disputes.review.upheld': '4' }, refused)).toBe('refused');
  });

  it('is taken as long as it stands in the report, and reverted once it was undone or edited', () => {
    expect(stateIn({ 'disputes.review.upheld': '３' }, refused, taken)).toBe('taken');
    expect(stateIn({}, refused, taken)).toBe('reverted');
    expect(stateIn({ 'disputes.review.upheld': '5' }, taken)).toBe('reverted');
  });

  it('of words is taken as long as those stand in their place, or are gone that were to go', () => {
    const overview = '全年收到申请3件。答复申请3件。';
    const place = passageAt({ overview }, 'overview', 13, 15);
    const better = remarkOn(place, { proposals: { overview: '4件' } });
    const shorter = remarkOn(place, { proposals: { overview: '' } });
    function stateOf(remark: RemarkEvent, text: string): string | undefined {
      const event = { ...taken, remark: remark.id };
      return reviewWith({ overview: text }, remark, event).remarks[0]?.proposal?.state;
    }
    expect(stateOf(better, '全年收到申请3件。答复申请4件。')).toBe('taken');
    expect(stateOf(better, overview)).toBe('reverted');
    expect(stateOf(shorter, '全年收到申请3件。答复申请。')).toBe('taken');
    expect(stateOf(shorter, overview)).toBe('reverted');
  });

  it('is none where a remark proposes nothing', () => {
    expect(reviewWith({}, remarkOn({})).remarks[0]?.proposal).toBeNull();
  });
});

describe('the status', () => {
  const digest = digestOf(balanced2021);
  const submitted = newEvent({
    type: 'status',
    at: at(1),
    ...author,
    status: 'submitted',
    digest,
    after: null,
  });

  const other = { by: '赵' };

  function after(
    minute: number,
    status: 'returned' | 'accepted' | 'submitted',
    id: string = submitted.id,
    { by = reviewer.by, of = digest } = {},
  ) {
    return newEvent({ type: 'status', at: at(minute), by, status, digest: of, after: id });
  }

  it('is 起草 before any was given', () => {
    expect(reviewWith({})).toMatchObject({ status: 'drafting', latest: null, statuses: [], conflict: [] });
  });

  it('is the one that no other follows, also by a clock that runs behind', () => {
    const returned = after(0, 'returned');
    expect(reviewWith({}, submitted, returned)).toMatchObject({ status: 'returned', conflict: [] });
  });

  it('shows both sides where two followed the same', () => {
    const [returned, accepted] = [after(2, 'returned'), after(3, 'accepted', submitted.id, other)];
    const review = reviewWith({}, submitted, returned, accepted);
    expect(review.conflict.map(({ status }) => status)).toEqual(['returned', 'accepted']);
    // What is disputed is not accepted, and so cannot lapse.
    expect(reviewWith({ title: '改' }, submitted, returned, accepted).lapsed).toBe(false);
  });

  it('is not disputed by who thinks better of it, or gives it again after undoing it', () => {
    const [returned, accepted] = [after(2, 'returned'), after(3, 'accepted')];
    expect(reviewWith({}, submitted, returned, accepted)).toMatchObject({ status: 'accepted', conflict: [] });
    const again = reviewWith({}, submitted, returned, after(3, 'returned'));
    expect(again).toMatchObject({ status: 'returned', conflict: [], late: [] });
  });

  it('is that of an answer to the first where the same report was sent again', () => {
    const again = after(4, 'submitted', submitted.id, { by: author.by });
    const review = reviewWith({}, submitted, again, after(2, 'returned'));
    expect(review).toMatchObject({ status: 'returned', conflict: [], late: [] });
  });

  it('stays 送审 when an answer to the version before comes late, which is told as such', () => {
    const [changed, returned] = [{ by: author.by, of: 'a'.repeat(64) }, after(5, 'returned')];
    const next = after(4, 'submitted', submitted.id, changed);
    const review = reviewWith({}, submitted, next, returned);
    expect(review).toMatchObject({ status: 'submitted', conflict: [] });
    expect(review.late).toEqual([{ answer: returned, sentAt: submitted.at }]);
    const accepted = after(6, 'accepted', next.id, { by: reviewer.by, of: changed.of });
    // Of the same person, who has answered the later version too, it is over; of another one it still stands.
    expect(reviewWith({}, submitted, next, accepted, returned)).toMatchObject({
      status: 'accepted',
      conflict: [],
      late: [],
    });
    const another = after(5, 'returned', submitted.id, other);
    expect(reviewWith({}, submitted, next, accepted, another).late).toMatchObject([{ answer: another }]);
  });

  it('sent again unchanged after it was returned is not answered by another answer to the first', () => {
    const returned = after(2, 'returned');
    const again = after(4, 'submitted', returned.id, { by: author.by });
    const review = reviewWith({}, submitted, returned, again, after(3, 'accepted', submitted.id, other));
    expect(review).toMatchObject({ status: 'submitted', conflict: [], late: [{ sentAt: submitted.at }] });
  });

  it('tells of each side of a conflict whether it has lapsed', () => {
    const [returned, accepted] = [after(2, 'returned'), after(3, 'accepted', submitted.id, other)];
    expect(reviewWith({}, submitted, returned, accepted).lapsedAnswers).toEqual([]);
    const review = reviewWith({ title: '改' }, submitted, returned, accepted);
    expect(review.lapsedAnswers).toEqual([accepted]);
  });

  it('lapses when it could not be given any more', () => {
    const digestNow = digestOf({ ...balanced2021, 'disputes.review.upheld': '3' });
    const accepted = after(2, 'accepted', submitted.id, { by: reviewer.by, of: digestNow });
    expect(reviewWith({ 'disputes.review.upheld': '3' }, submitted, accepted).lapsed).toBe(true);
  });

  it('lapses when a reason that it was given on is another one, was added, or taken away', () => {
    const [warned, reason] = warnedWith('机构改革。');
    const change = giveStatus({ ...warned, ...reason }, 'accepted', { at: at(2), ...reviewer });
    if (!change.ok) throw new Error(change.reason);
    const accepted = { ...warned, ...reason, ...change.patch };
    expect(reviewOf(accepted)).toMatchObject({ status: 'accepted', lapsed: false });
    const [, another] = warnedWith('笔误。');
    expect(reviewOf({ ...accepted, ...another }).lapsed).toBe(true);
    expect(reviewOf({ ...accepted, 'acknowledged.years.jump year': '0a1b2c3d-4 属实' }).lapsed).toBe(true);
    expect(reviewOf({ ...accepted, ...warnedWith('')[1] }).lapsed).toBe(true);
    // Nor does it by being carried in a file.
    const carried = readDocument(writeShared({ ...accepted, ...beginReview({}, 'a1') }).text);
    expect(carried.ok && reviewOf(carried.report.fields).lapsed).toBe(false);
  });

  it('does not lapse by what lies beside the report and brings no warning, nor of old by a reason', () => {
    const accepted = after(2, 'accepted');
    expect(accepted).not.toHaveProperty('reasons');
    const beside = { 'acknowledged.years.jump year': '0a1b2c3d-4 属实', 'lastYear.year': '2023' };
    expect(reviewWith(beside, submitted, accepted).lapsed).toBe(false);
  });

  it('is not disputed by two who say the same of the same report', () => {
    const review = reviewWith({}, submitted, after(2, 'accepted'), after(3, 'accepted'));
    expect(review).toMatchObject({ status: 'accepted', conflict: [] });
  });

  it('is settled by one that follows both sides', () => {
    const [returned, accepted] = [after(2, 'returned'), after(3, 'accepted', submitted.id, other)];
    const again = newEvent({
      type: 'status',
      at: at(4),
      ...reviewer,
      status: 'returned',
      digest,
      after: accepted.id,
      settles: [returned.id],
    });
    const review = reviewWith({}, submitted, returned, accepted, again);
    expect(review).toMatchObject({ status: 'returned', conflict: [] });
  });

  it('lapses when the accepted report changes, and stands again when it is as it was', () => {
    const accepted = after(2, 'accepted');
    const changed = { 'disputes.review.upheld': '3' };
    expect(reviewWith({}, submitted, accepted).lapsed).toBe(false);
    expect(reviewWith(changed, submitted, accepted).lapsed).toBe(true);
    expect(reviewWith({ 'disputes.review.upheld': '２' }, submitted, accepted).lapsed).toBe(false);
  });
});

describe('digestOf', () => {
  it('is of the report alone', () => {
    const beside = { 'lastYear.year': '2023', 'acknowledged.x': '1', 'review.role': 'reviewer' };
    expect(digestOf({ ...balanced2021, ...beside, ...addEvent(onCell) })).toBe(digestOf(balanced2021));
    expect(digestOf(balanced2021)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf({ ...balanced2021, problems: '无' })).not.toBe(digestOf(balanced2021));
  });

  it('stays what it is today, so that what was accepted does not lapse with another version of this site', () => {
    const digest = '5815f8b3f28a331cdc9fb44d034d8b2dc281f96cea6d47ada627f26214e19121';
    expect(digestOf({ form: '2021', year: '2024' })).toBe(digest);
  });
});

describe('reviewOf', () => {
  it('stays the same object, as each remark does, while a key press changes something else', () => {
    const fields = { ...balanced2021, ...recordOf([onCell]) };
    const review = reviewOf(fields);
    expect(reviewOf({ ...fields, 'disputes.review.other': '7' })).toBe(review);
    const outdated = reviewOf({ ...fields, 'disputes.review.upheld': '9' });
    expect(outdated).not.toBe(review);
    expect(outdated.remarks[0]).not.toBe(review.remarks[0]);
  });

  it('tells each draft its own, however many are looked at', () => {
    const [one, other] = [
      { ...balanced2021, ...recordOf([onCell]), 'review.role': 'reviewer' },
      { ...balanced2021, ...recordOf([onCell]), 'disputes.review.upheld': '9' },
    ];
    expect(reviewOf(one)).toMatchObject({ role: 'reviewer', remarks: [{ proposal: { state: 'open' } }] });
    expect(reviewOf(other)).toMatchObject({ role: 'author', remarks: [{ proposal: { state: 'outdated' } }] });
    expect(reviewOf({ ...one }).remarks[0]?.proposal?.state).toBe('open');
  });

  it('answers, whatever events there are', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const review = reviewOf({ ...balanced2021, ...recordOf(events) });
        const remarks = new Set(events.filter(({ type }) => type === 'remark').map(({ id }) => id));
        expect(review.remarks.map(({ id }) => id).sort()).toEqual([...remarks].sort());
        expect(review.conflict.length).not.toBe(1);
      }),
    );
  });
});
