import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ReviewEvent } from './eventSchema.ts';

type Without<Event, Key extends PropertyKey> = Event extends unknown ? Omit<Event, Key> : never;

/** An event before it has its id. */
export type EventContent = Without<ReviewEvent, 'id'>;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}

/** An event as it lies in the record: the same event is the same text in every copy. */
export function eventText(event: ReviewEvent | EventContent): string {
  return JSON.stringify(sorted(event));
}

function idOf(event: ReviewEvent | EventContent): string {
  const content = JSON.stringify(sorted({ ...event, id: undefined }));
  return bytesToHex(sha256(utf8ToBytes(content))).slice(0, 20);
}

/**
 * An event with its id, which follows from its content: 20 hexadecimal digits of a SHA-256. So the same id is the same
 * event in every copy, and one that was altered on the way does not bear its id any more.
 *
 * @example newEvent({ type: 'resolved', remark: remark.id, at: '2025-01-10T08:00:00.000Z', by: '李' }).id.length //=> 20
 */
export function newEvent<Content extends EventContent>(content: Content): Content & { readonly id: string } {
  return { ...content, id: idOf(content) };
}

/** Whether an event is as it was when it got its id. */
export function isUnaltered(event: ReviewEvent): boolean {
  return idOf(event) === event.id;
}
