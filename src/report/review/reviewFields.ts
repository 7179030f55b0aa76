import type { Fields } from '../fields.ts';

/** The names under which a review lies in the record of its report. This file is all that a draft without a review needs of it. */
const idField = 'review.id';
const roleField = 'review.role';
const eventPrefix = 'review.event.';

/** Whose copy of the report it is. */
export type ReviewRole = 'author' | 'reviewer';

/**
 * The id of the round that a report is in, the same in every copy of it; null before it is shared for the first time.
 *
 * @example reviewIdOf({ 'review.id': '7b1c0a9e5d44f02e6a13' }) //=> '7b1c0a9e5d44f02e6a13'
 */
export function reviewIdOf(fields: Fields): string | null {
  return fields[idField] || null;
}

/** Whose copy this is: the author's, unless it was opened to review it. */
export function roleOf(fields: Fields): ReviewRole {
  return fields[roleField] === 'reviewer' ? 'reviewer' : 'author';
}

/** Whether anything of a review lies in the record. */
export function hasReview(fields: Fields): boolean {
  return Object.keys(fields).some((name) => name === idField || name.startsWith(eventPrefix));
}

/**
 * The change with which a report goes into its round, at the first sharing; none where it is in one already.
 *
 * @param id random, such as `newId()` of the drafts gives
 * @example beginReview({}, '7b1c0a9e5d44f02e6a13') //=> { 'review.id': '7b1c0a9e5d44f02e6a13' }
 */
export function beginReview(fields: Fields, id: string): Fields {
  return reviewIdOf(fields) === null ? { [idField]: id } : {};
}

/** The change that makes a copy the reviewer's, or the author's. */
export function rolePatch(role: ReviewRole): Fields {
  return { [roleField]: role === 'reviewer' ? role : '' };
}

/** The field of the event with this id. */
export function eventField(id: string): string {
  return eventPrefix + id;
}

/** The texts of all events in the record. */
export function eventTexts(fields: Fields): readonly string[] {
  return Object.entries(fields)
    .filter(([name, text]) => name.startsWith(eventPrefix) && text !== '')
    .map(([, text]) => text);
}
