import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { digestOf, reasonsDigestOf } from './digestOf.ts';
import { addEvent, eventsOf } from './events.ts';
import { eventProblem } from './eventProblem.ts';
import { mostSettled, type Status } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { historyOf, type Deed } from './history.ts';
import { mayAccept } from './mayAccept.ts';

/** The change that gives a status, or why it cannot be given, in Chinese sentences. */
export type StatusChange =
  { readonly ok: true; readonly patch: Fields } | { readonly ok: false; readonly reason: string };

/**
 * Gives a report its next status. It follows the one that the report has; where several people
 * have answered, it follows all of them and so ends a conflict. 审核通过 is refused while {@link mayAccept} refuses it.
 *
 * @example giveStatus(fields, 'returned', { at: '2025-01-10T08:00:00.000Z', by: '李' }, '请核对第三部分')
 */
export function giveStatus(fields: Fields, status: Status, { at, by }: Deed, note = ''): StatusChange {
  const acceptance = status === 'accepted' ? mayAccept(assess(fields)) : null;
  if (acceptance && !acceptance.ok) return { ok: false, reason: acceptance.reason };
  const { latest, answers } = historyOf(eventsOf(fields));
  const settles = answers
    .map(({ id }) => id)
    .filter((id) => id !== latest?.id)
    .slice(-mostSettled);
  const event = newEvent({
    type: 'status',
    at,
    by,
    status,
    ...(note !== '' && { note }),
    digest: digestOf(fields),
    ...(acceptance && { reasons: reasonsDigestOf(fields) }),
    after: latest?.id ?? null,
    ...(settles.length > 0 && { settles }),
  });
  const problem = eventProblem(event);
  return problem === null ? { ok: true, patch: addEvent(event) } : { ok: false, reason: problem };
}
