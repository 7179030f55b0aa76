import fc, { type Arbitrary } from 'fast-check';
import type { Fields } from '../fields.ts';
import type { Place, RemarkEvent, ReviewEvent } from './eventSchema.ts';
import { newEvent, type EventContent } from './eventText.ts';
import { addEvent } from './events.ts';

const text = fc.oneof(fc.constantFrom('请核对。', '为何少了？', '已改'), fc.string({ maxLength: 8 }));
const at = fc.nat(50).map((minute) => new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString());
const deed = { at, by: fc.constantFrom('李', '王', '教育局办公室') };

const upheld = 'disputes.review.upheld';
const proposed = fc.constantFrom('', '3', '１２', '标题');

function remarkAt(place: Place, field: string | null): Arbitrary<EventContent> {
  const proposals = fc.dictionary(fc.constantFrom(field ?? upheld), proposed, {
    maxKeys: field === null ? 0 : 1,
  });
  return fc.record(
    {
      ...deed,
      type: fc.constant('remark'),
      kind: fc.constantFrom('must', 'suggestion', 'question'),
      text,
      place: fc.constant(place),
      proposals,
      from: proposals,
    },
    { requiredKeys: ['at', 'by', 'type', 'kind', 'text', 'place'] },
  );
}

const remark: Arbitrary<EventContent> = fc.oneof(
  remarkAt({ cells: [upheld, 'disputes.review.corrected'] }, upheld),
  remarkAt({ field: 'overview', start: 0, end: 2, text: '总体' }, 'overview'),
  remarkAt({ part: 'problems' }, null),
  remarkAt({}, null),
);

function onRemark(id: string): Arbitrary<EventContent> {
  return fc.oneof(
    fc.record({ ...deed, type: fc.constant('reply'), remark: fc.constant(id), text: fc.constant('已核对') }),
    fc.record({
      ...deed,
      type: fc.constantFrom('resolved', 'reopened', 'withdrawn', 'taken', 'refused'),
      remark: fc.constant(id),
    }),
  );
}

const digest = fc.constantFrom('0'.repeat(64), 'a'.repeat(64));

function statusAfter(after: string | null): Arbitrary<EventContent> {
  return fc.record({
    ...deed,
    type: fc.constant('status'),
    status: fc.constantFrom('drafting', 'submitted', 'returned', 'accepted'),
    digest,
    after: fc.constant(after),
  });
}

/** An event that may follow those before it. */
function next(events: readonly ReviewEvent[]): Arbitrary<EventContent> {
  const remarks = events.filter((event): event is RemarkEvent => event.type === 'remark');
  const statuses = events.filter(({ type }) => type === 'status');
  return fc.oneof(
    remark,
    fc.constantFrom(null, ...statuses.map(({ id }) => id)).chain(statusAfter),
    ...(remarks.length > 0 ? [fc.constantFrom(...remarks.map(({ id }) => id)).chain(onRemark)] : []),
  );
}

/** Reviews of every sort: the events may bear times in another order than they were written in. For tests. */
export const anyEvents: Arbitrary<readonly ReviewEvent[]> = fc.nat(12).chain((length) => {
  let events = fc.constant<readonly ReviewEvent[]>([]);
  for (let index = 0; index < length; index += 1) {
    events = events.chain((before) => next(before).map((content) => [...before, newEvent(content)]));
  }
  return events;
});

/** The record that holds these events. */
export function recordOf(events: readonly ReviewEvent[]): Fields {
  return Object.assign({ 'review.id': '7b1c0a9e5d44f02e6a13' }, ...events.map(addEvent)) as Fields;
}
