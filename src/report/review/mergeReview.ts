import type { Fields } from '../fields.ts';
import { addEvent, eventsOf, mergeEvents } from './events.ts';
import { mostEvents, type ReviewEvent } from './eventSchema.ts';
import { reviewIdOf } from './reviewFields.ts';

/** What a file brings into the review of a record, or why it does not, in a Chinese sentence. */
export type MergedReview =
  | {
      readonly ok: true;
      /** Adds what is new of the review, and touches nothing else. */
      readonly patch: Fields;
      /** What is new, in its order. */
      readonly added: readonly ReviewEvent[];
      /** All of it, in its order. */
      readonly events: readonly ReviewEvent[];
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Merges the review of a file into that of the record it belongs to. Files merge in any order and any number of times
 * with the same outcome.
 *
 * @example mergeReview(draft.fields, reading.report.fields) //=> { ok: true, patch: { 'review.event.7b1c…': … }, … }
 */
export function mergeReview(own: Fields, arrived: Fields): MergedReview {
  const id = reviewIdOf(own);
  if (id === null || id !== reviewIdOf(arrived))
    return { ok: false, reason: '这份文件审阅的是另一份年报，没有合并到这份草稿。' };
  const before = eventsOf(own);
  const events = mergeEvents(before, eventsOf(arrived));
  if (events.length > mostEvents) {
    const reason = `合并后会有 ${events.length} 条审阅记录，超过最多的 ${mostEvents} 条，没有合并。`;
    return { ok: false, reason };
  }
  const added = events.filter((event) => !before.includes(event));
  return { ok: true, patch: Object.assign({}, ...added.map(addEvent)) as Fields, added, events };
}
