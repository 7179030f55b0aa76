import type { ReviewEvent } from '#report/review/eventSchema.ts';
import { statusWords } from '#review/words.ts';

/**
 * What a version is called that is kept because a report went out or came back: as what, and by whom.
 *
 * @param events those that went out or came with it, in their order
 * @example nameOfVersion(added) //=> '退回修改（李）'
 */
export function nameOfVersion(events: readonly ReviewEvent[]): string {
  const status = events.filter((event) => event.type === 'status').at(-1);
  return status ? `${statusWords[status.status]}（${status.by}）` : '';
}
