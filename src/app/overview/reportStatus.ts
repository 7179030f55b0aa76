import type { Assessment } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { hasReview } from '#report/review/reviewFields.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { statusWords } from '#review/words.ts';

/**
 * How far a report is, what needs a look first. `conflict`: copies went on to different statuses. `lapsed`: accepted,
 * and changed since. `unsent` and `clear` are those that nobody has shared.
 */
export const reportStatuses = [
  { id: 'conflict', label: '状态有冲突' },
  { id: 'submitted', label: statusWords.submitted },
  { id: 'lapsed', label: `${statusWords.accepted}后有改动` },
  { id: 'returned', label: statusWords.returned },
  { id: 'drafting', label: statusWords.drafting },
  { id: 'unsent', label: '未送审' },
  { id: 'clear', label: '未送审，无问题' },
  { id: 'accepted', label: statusWords.accepted },
] as const;

export type ReportStatus = (typeof reportStatuses)[number]['id'];

/** @example statusLabel('submitted') //=> '送审' */
export function statusLabel(status: ReportStatus): string {
  return reportStatuses.find(({ id }) => id === status)?.label ?? '';
}

function isSigned(fields: Fields): boolean {
  return ['signature.unit', 'signature.date'].every((field) => (fields[field] ?? '').trim() !== '');
}

/**
 * How far a report is: what its review says, or else whether it is signed and nothing keeps it from being exported as
 * final. That it is the final one nothing in a file says. Our own drafts say so in the names of their files.
 *
 * @example statusOf({}, assess({}), '年报.json') //=> 'unsent'
 */
export function statusOf(fields: Fields, { findings }: Assessment, path: string): ReportStatus {
  if (!hasReview(fields)) {
    const isOpen = findings.some(({ severity }) => severity !== 'hint');
    return isOpen || !isSigned(fields) || path.includes('草稿') ? 'unsent' : 'clear';
  }
  const { conflict, lapsed, status } = reviewOf(fields);
  if (conflict.length > 0) return 'conflict';
  return lapsed ? 'lapsed' : status;
}
