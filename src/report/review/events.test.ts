import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEvent } from './eventText.ts';
import { addEvent, eventsOf, mergeEvents } from './events.ts';
import type { ReviewEvent } from './eventSchema.ts';
import { historyOf } from './history.ts';
import { anyEvents, recordOf } from './review.arbitrary.ts';

const remark = newEvent({
  type: 'remark',
  at: '2025-01-10T08:00:00.000Z',
  by: '李',
  place: { cells: ['disputes.review.upheld'] },
  kind: 'must',
  text: '请核对。',
});

function merged(...reviews: readonly (readonly ReviewEvent[])[]): readonly ReviewEvent[] {
  return reviews.reduce((one, other) => mergeEvents(one, other), []);
}

describe('an event', () => {
  it('has an id that follows from its content, whatever the order of its keys', () => {
    const { id, at, by, type, place, kind, text } = remark;
    expect(newEvent({ text, kind, place, type, by, at }).id).toBe(id);
    expect(newEvent({ text: '请核对！', kind, place, type, by, at }).id).not.toBe(id);
  });

  it('keeps the id it has today, so that remarks of today are known tomorrow', () => {
    expect(remark.id).toBe('3d4fb81ec1e8af7fffc4');
  });

  it('lies in the record as text, and comes back as it was', () => {
    const fields = { year: '2024', ...addEvent(remark) };
    expect(Object.keys(fields)).toEqual(['year', `review.event.${remark.id}`]);
    expect(eventsOf(fields)).toEqual([remark]);
  });
});

describe('eventsOf', () => {
  it('passes over what is no event', () => {
    const fields = {
      'review.event.a': '{',
      'review.event.b': '{"type":"remark"}',
      'review.event.c': '',
      ...addEvent(remark),
    };
    expect(eventsOf(fields)).toEqual([remark]);
  });

  it('gives the same list as long as the events stay the same', () => {
    const fields = recordOf([remark]);
    expect(eventsOf({ ...fields, year: '2024' })).toBe(eventsOf(fields));
    const resolved = newEvent({
      type: 'resolved',
      at: '2025-01-10T09:00:00.000Z',
      by: '王',
      remark: remark.id,
    });
    expect(eventsOf({ ...fields, ...addEvent(resolved) })).toEqual([remark, resolved]);
  });

  it('lists by time, and by id of the same moment', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const keys = eventsOf(recordOf(events)).map(({ at, id }) => `${at} ${id}`);
        expect(keys).toEqual([...new Set(events.map(({ at, id }) => `${at} ${id}`))].sort());
      }),
    );
  });
});

describe('mergeEvents', () => {
  it('gives the same, in whatever order reviews are merged', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        expect(mergeEvents(one, other)).toEqual(mergeEvents(other, one));
      }),
    );
  });

  it('gives the same, whichever are merged first', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (one, two, three) => {
        expect(mergeEvents(mergeEvents(one, two), three)).toEqual(mergeEvents(one, mergeEvents(two, three)));
      }),
    );
  });

  it('gives the same, however often', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const once = mergeEvents(one, other);
        expect(mergeEvents(once, other)).toEqual(once);
        expect(mergeEvents(once, once)).toEqual(once);
      }),
    );
  });

  it('loses nothing and adds nothing', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const events = mergeEvents(one, other);
        for (const event of [...one, ...other]) expect(events).toContainEqual(event);
        for (const event of events) expect([...one, ...other]).toContainEqual(event);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
    );
  });

  it('chooses one of two events under one id, the same in either order', () => {
    const forged = { ...remark, text: '没有问题。' };
    expect(mergeEvents([remark], [forged])).toEqual(mergeEvents([forged], [remark]));
    expect(mergeEvents([remark], [forged])).toHaveLength(1);
  });
});

describe('the state of a review', () => {
  it('depends only on which events there are', () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events], { minLength: events.length }),
            fc.nat(events.length),
          ),
        ),
        ([events, shuffled, cut]) => {
          const state = historyOf(merged(events));
          expect(historyOf(merged(shuffled))).toEqual(state);
          expect(historyOf(merged(shuffled.slice(cut), events, shuffled.slice(0, cut)))).toEqual(state);
        },
      ),
    );
  });
});
