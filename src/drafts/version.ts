import type { Fields } from '#report/fields.ts';
import { isFields, parse } from './serialised.ts';

/** Why a version was kept. `restored`: it is what was there when an earlier version was brought back. */
export const occasions = ['automatic', 'by-hand', 'sent', 'returned', 'imported', 'restored'] as const;

export type Occasion = (typeof occasions)[number];

/** What a draft once said, as its list of versions shows it; `versionFields` gives the text. */
export interface Version {
  readonly id: string;
  /** Since when the draft had said this, if it was kept automatically, else when it was kept: an ISO time. */
  readonly at: string;
  /** `''` unless it was named: by the person, or by what it was shared as. */
  readonly name: string;
  readonly occasion: Occasion;
}

/** A version as the database keeps it, its text beside it. */
export interface StoredVersion extends Version {
  readonly draft: string;
}

const review = 'review.';

/**
 * What a version holds of a draft: all but the review. That only ever grows, and the remarks of others are not taken
 * back with the text that they were made on.
 *
 * @example versionedFields({ year: '2024', 'review.id': '7b1c' }) //=> { year: '2024' }
 */
export function versionedFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(review)));
}

/**
 * The change that brings a version back; the review stays.
 *
 * @example patchInto({ title: '年报', 'review.id': '7b1c' }, { year: '2024' }) //=> { title: '', year: '2024' }
 */
export function patchInto(fields: Fields, version: Fields): Fields {
  const blanks = Object.keys(versionedFields(fields)).map((name) => [name, ''] as const);
  return { ...Object.fromEntries(blanks), ...versionedFields(version) };
}

/**
 * The text that a version is stored as: equal reports have equal texts. It is not compressed: with last year's report
 * beside it, a report takes 26,000 characters, and thinned out a year of work on it leaves some 100 versions, less
 * than a browser gives to a site on the smallest disk.
 *
 * @example versionText({ year: '2024', title: '年报' }) //=> '{"title":"年报","year":"2024"}'
 */
export function versionText(fields: Fields): string {
  const entries = Object.entries(versionedFields(fields));
  return JSON.stringify(Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))));
}

/**
 * Reads the stored text of a version; `null` when it is damaged.
 *
 * @example readVersionText('{"year":"2024"}') //=> { year: '2024' }
 */
export function readVersionText(text: string): Fields | null {
  const value = parse(text);
  return isFields(value) ? value : null;
}

/**
 * Reads what is stored beside the text; `null` for anything else.
 *
 * @example readVersion({ draft: '0f3c', id: '1', at: '2025-01-10T08:00:00.000Z', name: '', occasion: 'sent' })?.occasion //=> 'sent'
 */
export function readVersion(value: unknown): Version | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, at, name, occasion } = value as Record<string, unknown>;
  const known = occasions.find((one) => one === occasion);
  if (typeof id !== 'string' || typeof at !== 'string' || typeof name !== 'string' || !known) return null;
  return Number.isNaN(Date.parse(at)) ? null : { id, at, name, occasion: known };
}
