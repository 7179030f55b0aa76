import type { Fields } from '#report/fields.ts';
import type { Status } from '#report/review/eventSchema.ts';
import { isOpen } from '#report/review/isOpen.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { unfinished } from '#review/keptWriting.ts';

/** Something that one may have overlooked when one shares a report: it goes out only when one says so. */
export interface Hesitation {
  readonly id: 'unwritten' | 'unsolved';
  readonly text: string;
  /** What one says to share it all the same. */
  readonly consent: string;
}

/**
 * What one may have overlooked of a report that is about to be shared.
 *
 * @example hesitationsOf(draft.id, draft.fields, 'accepted')[0]?.text //=> '还有 2 条必须修改没有解决。'
 */
export function hesitationsOf(draftId: string, fields: Fields, status: Status): readonly Hesitation[] {
  const unwritten = unfinished(draftId);
  const isUnsolved = status === 'accepted';
  const unsolved = reviewOf(fields).remarks.filter(
    (remark) => remark.kind === 'must' && isOpen(remark),
  ).length;
  const hesitations: readonly (Hesitation | false)[] = [
    unwritten > 0 && {
      id: 'unwritten',
      text: `还有 ${unwritten} 条意见没有写下，对方收不到。`,
      consent: '不带没有写下的，照样分享',
    },
    isUnsolved &&
      unsolved > 0 && {
        id: 'unsolved',
        text: `还有 ${unsolved} 条必须修改没有解决。`,
        consent: '仍然审核通过',
      },
  ];
  return hesitations.filter((hesitation) => hesitation !== false);
}
