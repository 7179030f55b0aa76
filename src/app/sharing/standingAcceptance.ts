import type { Fields } from '#report/fields.ts';
import type { Status, StatusEvent } from '#report/review/eventSchema.ts';
import { reviewOf } from '#report/review/reviewOf.ts';

/** What a report goes out as: with a status that is given now, or `standing`, as it is. */
export type SharedAs = Status | 'standing';

/**
 * The acceptance that an author can pass on with the report: it holds, and any status given now would take its place.
 *
 * @returns null where there is none
 * @example standingAcceptance(fields)?.by //=> '李审核'
 */
export function standingAcceptance(fields: Fields): StatusEvent | null {
  const { role, latest, conflict, lapsed } = reviewOf(fields);
  if (role !== 'author' || latest?.status !== 'accepted') return null;
  return lapsed || conflict.length > 0 ? null : latest;
}
