import type { Fields } from '../fields.ts';
import { eventSchema, type ReviewEvent } from './eventSchema.ts';
import { eventText } from './eventText.ts';
import { eventField, eventTexts } from './reviewFields.ts';

function inOrder(one: ReviewEvent, other: ReviewEvent): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

function readEvent(text: string): ReviewEvent | null {
  try {
    return eventSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const readings = new WeakMap<Fields, readonly ReviewEvent[]>();
let latestTexts: readonly string[] = [];
let latestRead = new Map<string, ReviewEvent | null>();
let latest: readonly ReviewEvent[] = [];

/**
 * Every event of the review in a record, in the order in which they happened (and by id, of the same moment). As long
 * as they stay the same, so does the list. A text that is no event is passed over.
 *
 * @example eventsOf(fields).filter(({ type }) => type === 'remark')
 */
export function eventsOf(fields: Fields): readonly ReviewEvent[] {
  const known = readings.get(fields);
  if (known) return known;
  const texts = eventTexts(fields);
  // A key press changes nothing of them, a remark one: the others are not read again.
  if (texts.length !== latestTexts.length || texts.some((text, index) => text !== latestTexts[index])) {
    const read = new Map(texts.map((text) => [text, latestRead.get(text) ?? readEvent(text)]));
    latestTexts = texts;
    latestRead = read;
    latest = mergeEvents(
      [...read.values()].filter((event) => event !== null),
      [],
    );
  }
  readings.set(fields, latest);
  return latest;
}

/**
 * The change that adds an event to the record. Together with other changes it makes one step that can be undone.
 *
 * @example addEvent(newEvent({ type: 'resolved', … })) //=> { 'review.event.7b1c…': '{"at":…}' }
 */
export function addEvent(event: ReviewEvent): Fields {
  return { [eventField(event.id)]: eventText(event) };
}

/**
 * All events of two reviews, each once, in their order. In whatever order and however often reviews are merged, the same
 * events come out. (Two different events under one id come from no file that is read; one of them is chosen by its text.)
 */
export function mergeEvents(
  one: readonly ReviewEvent[],
  other: readonly ReviewEvent[],
): readonly ReviewEvent[] {
  const events = new Map<string, ReviewEvent>();
  for (const event of [...one, ...other]) {
    const known = events.get(event.id);
    if (!known || eventText(event) < eventText(known)) events.set(event.id, event);
  }
  return [...events.values()].sort(inOrder);
}
