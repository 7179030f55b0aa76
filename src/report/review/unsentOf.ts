import type { Fields } from '../fields.ts';
import { digestOf } from './digestOf.ts';
import { eventsOf } from './events.ts';
import type { StatusEvent } from './eventSchema.ts';
import { historyOf } from './history.ts';
import { roleOf } from './reviewFields.ts';

/** What was done in a copy after it was handed over, and so nobody else has. */
export interface Unsent {
  /** With what it was handed over last. */
  readonly status: StatusEvent;
  /** How many remarks and replies were written since. */
  readonly written: number;
  /** Whether something was said of remarks since, such as that they are resolved. */
  readonly isDecided: boolean;
  /** Whether the report itself is another by now. */
  readonly isEdited: boolean;
}

/** The statuses with which this copy was handed over and to which nobody else has given another since. */
function handedOver(fields: Fields): readonly StatusEvent[] {
  const { latest, answers } = historyOf(eventsOf(fields));
  if (!latest) return [];
  const isAnswer = latest.status === 'returned' || latest.status === 'accepted';
  if (roleOf(fields) === 'author') return isAnswer ? [] : [latest];
  // Several people may have answered: of each copy that came together here.
  return isAnswer ? answers : [];
}

/**
 * What was done in a copy since it was handed over last; null where it is on its way as it is here, or was never handed
 * over. Events count where whoever handed it over wrote them: those of others came in a file.
 *
 * @example unsentOf({ ...fields, ...addEvent(remark) })?.written //=> 1
 */
export function unsentOf(fields: Fields): Unsent | null {
  const statuses = handedOver(fields);
  const status = statuses.at(-1);
  if (!status) return null;
  const since = eventsOf(fields).filter(
    (event) => event.type !== 'status' && statuses.some(({ at, by }) => event.by === by && event.at > at),
  );
  const written = since.filter(({ type }) => type === 'remark' || type === 'reply').length;
  const isDecided = since.length > written;
  const isEdited = roleOf(fields) === 'author' && status.digest !== digestOf(fields);
  return since.length > 0 || isEdited ? { status, written, isDecided, isEdited } : null;
}
