import { simplified } from './simplified.ts';

const ordinal =
  /^(?:\([一二三四五六七八九十]+\)[、.]?|[一二三四五六七八九十]+[、.,]|\(\d{1,2}\)|\d{1,2}(?:[、.)]|(?=\p{L})))/u;
const note = /\([^()]*\)/g;

/** Full-width forms as plain ones, without any space. NFKC turns `（一）` into `(一)` and a PDF's ⼈ into 人. */
export function compact(text: string): string {
  return simplified(text.normalize('NFKC').replace(/\s+/g, ''));
}

/** Whether a label bears an ordinal, such as （七） or 3. */
export function hasOrdinal(text: string): boolean {
  return ordinal.test(compact(text));
}

/**
 * What a label says, whatever its ordinal, spaces, punctuation, script and notes in brackets.
 * A label that is nothing but a note is its own text.
 *
 * @example labelKey('1、属于 国家秘密') === labelKey('1.属于国家秘密')
 */
export function labelKey(text: string): string {
  return keyOfCompact(compact(text));
}

/** {@link labelKey} of a text that is compact already. */
export function keyOfCompact(text: string): string {
  const plain = text.replace(ordinal, '');
  const withoutNotes = plain.replace(note, '').replace(note, '');
  return (withoutNotes === '' ? plain : withoutNotes).replace(/[^\p{L}\p{N}]/gu, '');
}
