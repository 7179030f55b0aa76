import type { Fields } from '../fields.ts';
import { lastYearOf } from '../lastYear.ts';

/**
 * Whether a narrative still is last year's, word by word: a starting point that nobody has rewritten.
 *
 * @example isCarriedOver({ problems: '一是…', 'lastYear.problems': '一是…' }, 'problems') //=> true
 */
export function isCarriedOver(fields: Fields, part: string): boolean {
  const text = (fields[part] ?? '').trim();
  return text !== '' && text === (lastYearOf(fields)?.[part] ?? '').trim();
}
