import type { Fields } from '#report/fields.ts';
import { addEvent } from '#report/review/events.ts';
import { newEvent, type EventContent } from '#report/review/eventText.ts';
import type { Deed } from '#report/review/history.ts';
import { takeProposals } from '#report/review/takeProposals.ts';

/**
 * The change that takes what remarks propose and resolves those remarks: one step, so that one undo takes all of it back.
 *
 * @param isOverriding whether numbers replace also what came to stand in their cells since
 * @example drafts.change(id, takingPatch(fields, [remark.id], deed).patch, 'fill')
 */
export function takingPatch(
  fields: Fields,
  remarks: readonly string[],
  deed: Deed,
  isOverriding = false,
): { readonly patch: Fields; readonly taken: number } {
  const { patch, taken } = takeProposals(fields, remarks, deed, isOverriding);
  const resolved = taken.map((remark) => addEvent(newEvent({ type: 'resolved', remark, ...deed })));
  return { patch: Object.assign({}, patch, ...resolved) as Fields, taken: taken.length };
}

/**
 * The change that says something about remarks. Whoever refuses a proposal has decided, as has who takes it, and so the
 * remark is resolved with it; who does not agree reopens it.
 *
 * @example eventPatch({ type: 'reply', remark: remark.id, ...deed, text: '已核对' })
 */
export function eventPatch(content: EventContent): Fields {
  const { at, by } = content;
  const resolved =
    content.type === 'refused' && addEvent(newEvent({ type: 'resolved', remark: content.remark, at, by }));
  return { ...addEvent(newEvent(content)), ...resolved };
}
