import type { Fields } from '#report/fields.ts';
import { isOpen } from '#report/review/isOpen.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { unsentNote } from '#review/unsentWords.ts';
import { statusWords } from '#review/words.ts';

function statusText(fields: Fields): string {
  const { conflict, lapsed, status } = reviewOf(fields);
  if (conflict.length > 0) return '状态有冲突';
  if (lapsed) return `${statusWords.accepted}后有改动`;
  return [statusWords[status], unsentNote(fields)].filter((words) => words !== null).join('，');
}

/**
 * How far the review of a report is, in a few words. It brings along all that reads a review: the list loads it only
 * where a draft has one.
 *
 * @example reviewWordsOf(fields) //=> '退回修改，2 条意见未解决'
 */
export function reviewWordsOf(fields: Fields): string {
  const remarks = reviewOf(fields).remarks.filter(({ withdrawn }) => !withdrawn);
  const open = remarks.filter(isOpen).length;
  if (remarks.length === 0) return statusText(fields);
  return `${statusText(fields)}，${open > 0 ? `${open} 条意见未解决` : `${remarks.length} 条意见都已解决`}`;
}
