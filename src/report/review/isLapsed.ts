import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { digestOf } from './digestOf.ts';
import type { StatusEvent } from './eventSchema.ts';
import { mayAccept } from './mayAccept.ts';

/**
 * Whether a report was accepted and that does not hold any more: the report is another one by now, or it could not be
 * accepted again, as when the reason for a warning was withdrawn.
 *
 * @example isLapsed({ ...fields, problems: '改' }, accepted) //=> true
 */
export function isLapsed(fields: Fields, { status, digest }: StatusEvent): boolean {
  if (status !== 'accepted') return false;
  return digest !== digestOf(fields) || !mayAccept(assess(fields)).ok;
}
