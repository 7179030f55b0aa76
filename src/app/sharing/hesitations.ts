import type { Fields } from '#report/fields.ts';
import { isOpen } from '#report/review/isOpen.ts';
import { reviewOf, type Remark } from '#report/review/reviewOf.ts';
import { unfinished } from '#review/keptWriting.ts';
import { statusWords } from '#review/words.ts';
import { standingAcceptance, type SharedAs } from './standingAcceptance.ts';

/** Something that one may have overlooked when one shares a report: it goes out only when one says so. */
export interface Hesitation {
  readonly id: 'unwritten' | 'unsolved' | 'revoking';
  readonly text: string;
  /** What one says to share it all the same. */
  readonly consent: string;
}

/** Whether a remark was settled by nobody but by whoever did not do what it asks for. */
function isRefused({ withdrawn, resolved, proposal }: Remark): boolean {
  return !withdrawn && proposal?.state === 'refused' && resolved?.at === proposal.decided?.at;
}

/**
 * What one may have overlooked of a report that is about to be shared.
 *
 * @example hesitationsOf(draft.id, draft.fields, 'accepted')[0]?.text //=> '还有 2 条必须修改没有解决。'
 */
export function hesitationsOf(draftId: string, fields: Fields, status: SharedAs): readonly Hesitation[] {
  const unwritten = unfinished(draftId);
  const isUnsolved = status === 'accepted';
  const acceptance = status === 'standing' ? null : standingAcceptance(fields);
  const musts = reviewOf(fields).remarks.filter(({ kind }) => kind === 'must');
  const refused = musts.filter(isRefused).length;
  const unsolved = musts.filter(isOpen).length + refused;
  const hesitations: readonly (Hesitation | false)[] = [
    unwritten > 0 && {
      id: 'unwritten',
      text: `还有 ${unwritten} 条意见没有写下，对方收不到。`,
      consent: '不带没有写下的，照样分享',
    },
    isUnsolved &&
      unsolved > 0 && {
        id: 'unsolved',
        text: `还有 ${unsolved} 条必须修改没有解决${refused > 0 ? `，其中 ${refused} 条填报单位没有采用` : ''}。`,
        consent: '仍然审核通过',
      },
    acceptance !== null &&
      status !== 'standing' && {
        id: 'revoking',
        text: `${acceptance.by} 已经审核通过这份报告。这样分享，审核通过将不再有效。`,
        consent: `仍然改为“${statusWords[status]}”`,
      },
  ];
  return hesitations.filter((hesitation) => hesitation !== false);
}
