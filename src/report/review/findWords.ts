import type { Quote } from '../checks/finding.ts';
import type { Fields } from '../fields.ts';
import { longestContext, type Place } from './eventSchema.ts';

/** Words of a text, with a little of what stands before and after them. */
export type Passage = Extract<Place, { field: string }>;

/** More places than these are not looked at: a hostile remark could be about every 的 of a text. */
const mostPlaces = 100;

/** How much of what stood around words has to stand around them still, in UTF-16 units, for them to be the same words elsewhere. */
const leastLikeness = 4;

function isPassage(place: Place): place is Passage {
  return 'start' in place;
}

/** The words that a place is about, where it is about words. */
export function passageOf(place: Place): Passage | null {
  return isPassage(place) ? place : null;
}

/**
 * The place of words in a text, as a remark keeps it.
 *
 * @param start in UTF-16 units
 * @param end behind the last unit
 * @example passageAt({ overview: '收到3件申请' }, 'overview', 2, 4) //=> { field: 'overview', start: 2, end: 4, text: '3件', before: '收到', after: '申请' }
 */
export function passageAt(fields: Fields, field: string, start: number, end: number): Passage {
  const text = fields[field] ?? '';
  return {
    field,
    start,
    end,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - longestContext), start),
    after: text.slice(end, end + longestContext),
  };
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(words);
    at !== -1 && places.length < mostPlaces;
    at = text.indexOf(words, at + 1)
  )
    places.push(at);
  return places;
}

/** How many units before and after a place are still those that stood there. */
function likeness(text: string, at: number, { text: words, before = '', after = '' }: Passage): number {
  const end = at + words.length;
  let kept = 0;
  while (kept < before.length && text[at - 1 - kept] === before.at(-1 - kept)) kept += 1;
  let keptAfter = 0;
  while (keptAfter < after.length && text[end + keptAfter] === after[keptAfter]) keptAfter += 1;
  return kept + keptAfter;
}

/**
 * Where words stand now: where most of what stood around them still does, and of several such places at the one nearest
 * to the old. null if they are nowhere any more, or only in other company.
 *
 * @example findWords({ overview: '今年收到3件' }, { field: 'overview', start: 2, end: 4, text: '3件', before: '收到' }) //=> { field: 'overview', start: 4, end: 6 }
 */
export function findWords(fields: Fields, passage: Passage): Quote | null {
  const { field, start, text: words, before = '', after = '' } = passage;
  const text = fields[field] ?? '';
  const context = before.length + after.length;
  let found: { readonly at: number; readonly likeness: number } | null = null;
  for (const at of placesOf(words, text)) {
    const place = { at, likeness: likeness(text, at, passage) };
    if (place.likeness < Math.min(context, at === start ? 1 : leastLikeness)) continue;
    const isBetter =
      !found ||
      place.likeness > found.likeness ||
      (place.likeness === found.likeness && Math.abs(at - start) < Math.abs(found.at - start));
    if (isBetter) found = place;
  }
  return found && { field, start: found.at, end: found.at + words.length };
}
