import type { RemarkKind, Status } from '#report/review/eventSchema.ts';

/** The kinds of remarks, the most pressing first. */
export const kinds: readonly RemarkKind[] = ['must', 'suggestion', 'question'];

export const kindWords: Readonly<Record<RemarkKind, string>> = {
  must: '必须修改',
  suggestion: '建议',
  question: '疑问',
};

export const statusWords: Readonly<Record<Status, string>> = {
  drafting: '起草',
  submitted: '送审',
  returned: '退回修改',
  accepted: '审核通过',
};

/**
 * A moment as people here write it, by the clock of this computer.
 *
 * @example momentText('2025-01-10T08:05:00.000Z') //=> '2025年1月10日 16:05'
 */
export function momentText(iso: string): string {
  const date = new Date(iso);
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日 ${hours}:${minutes}`;
}

/**
 * A text of a field, as it is shown beside another.
 *
 * @example shownText('') //=> '（空）'
 */
export function shownText(text: string): string {
  return text.trim() === '' ? '（空）' : text;
}
