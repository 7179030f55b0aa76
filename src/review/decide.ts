import type { Fields } from '#report/fields.ts';
import { addEvent } from '#report/review/events.ts';
import { newEvent, type EventContent } from '#report/review/eventText.ts';
import type { Deed } from '#report/review/history.ts';
import { takeProposals } from '#report/review/takeProposals.ts';

/**
 * The change that takes what remarks propose and resolves those remarks: one step, so that one undo takes all of it back.
 *
 * @example drafts.change(id, takingPatch(fields, [remark.id], deed).patch, 'fill')
 */
export function takingPatch(
  fields: Fields,
  remarks: readonly string[],
  deed: Deed,
): { readonly patch: Fields; readonly taken: number } {
  const { patch, taken } = takeProposals(fields, remarks, deed);
  const resolved = taken.map((remark) => addEvent(newEvent({ type: 'resolved', remark, ...deed })));
  return { patch: Object.assign({}, patch, ...resolved) as Fields, taken: taken.length };
}

/**
 * The change that says something about remarks.
 *
 * @example eventPatch({ type: 'reply', remark: remark.id, ...deed, text: '已核对' })
 */
export function eventPatch(content: EventContent): Fields {
  return addEvent(newEvent(content));
}
