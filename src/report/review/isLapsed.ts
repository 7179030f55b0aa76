import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { digestOf, reasonsDigestOf } from './digestOf.ts';
import type { StatusEvent } from './eventSchema.ts';
import { mayAccept } from './mayAccept.ts';

/**
 * Whether a report was accepted and that does not hold any more: the report or the reasons that it was accepted on are
 * others by now, or it could not be accepted again. Last year's report beside it is none of it: it counts only where it
 * brings a warning that nobody has settled.
 *
 * @example isLapsed({ ...fields, problems: '改' }, accepted) //=> true
 */
export function isLapsed(fields: Fields, { status, digest, reasons }: StatusEvent): boolean {
  if (status !== 'accepted') return false;
  if (digest !== digestOf(fields)) return true;
  if (reasons !== undefined && reasons !== reasonsDigestOf(fields)) return true;
  return !mayAccept(assess(fields)).ok;
}
