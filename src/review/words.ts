import { momentText } from '#drafts/momentText.ts';
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

export const conflictWords =
  '不同的人对同一份报告给出了不同的结果，都列在下面；再次送审、退回或通过时，以新的为准。';

export const lapsedWords = '审核通过之后，报告或写明的理由又有改动，这次通过已经失效。';

/**
 * How an answer is told that came when a further version had been sent.
 *
 * @example lateWords('2025-01-10T08:05:00.000Z') //=> '对上一版（2025年1月10日 16:05）的意见'
 */
export function lateWords(sentAt: string): string {
  return `对上一版（${momentText(sentAt)}）的意见`;
}

/**
 * A text of a field, as it is shown beside another.
 *
 * @example shownText('') //=> '（空）'
 */
export function shownText(text: string): string {
  return text.trim() === '' ? '（空）' : text;
}
