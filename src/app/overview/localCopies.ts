import type { Draft } from '#drafts/draft.ts';
import { eventTexts, reviewIdOf, roleOf } from '#report/review/reviewFields.ts';
import { reviewWordsOf } from '../list/reviewWords.ts';
import type { Row } from './rows.ts';

/** The draft in this browser that is of the same round as a file. */
export interface LocalCopy {
  readonly draft: string;
  /** The id of the round. */
  readonly round: string;
  /** Whether it is one's own draft, and no copy for review. */
  readonly isOwn: boolean;
  /** Whether the file brings something of the review that the draft does not have. */
  readonly isBehind: boolean;
  /** How far its review is, in a few words. */
  readonly words: string;
}

/** Said of a copy that the file is ahead of. */
export const behindWords = '这份文件有新内容，还没有打开';

/**
 * What this browser has of the round of a file, in words.
 *
 * @example copyWords(copy) //=> '本机审核：退回修改，2 条意见未解决'
 */
export function copyWords({ isOwn, words }: LocalCopy): string {
  return `${isOwn ? '自己的草稿' : '本机审核'}：${words}`;
}

function draftsByRound(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const byRound = new Map<string, Draft>();
  for (const draft of drafts) {
    const id = draft.deletedAt === null ? reviewIdOf(draft.fields) : null;
    if (id === null) continue;
    const known = byRound.get(id);
    if (!known || roleOf(known.fields) === 'author') byRound.set(id, draft);
  }
  return byRound;
}

/**
 * The drafts in this browser that are of the same rounds as the files of the table, by row; of a copy for review and
 * one's own draft the copy.
 *
 * @example localCopiesOf(rows, Object.values(drafts)).get(3)?.words //=> '退回修改，2 条意见未解决'
 */
export function localCopiesOf(
  rows: readonly Row[],
  drafts: readonly Draft[],
): ReadonlyMap<number, LocalCopy> {
  const byRound = draftsByRound(drafts);
  const copies = new Map<number, LocalCopy>();
  if (byRound.size === 0) return copies;
  for (const { id, glance } of rows) {
    if (glance?.kind !== 'report') continue;
    const round = reviewIdOf(glance.fields);
    const draft = round === null ? undefined : byRound.get(round);
    if (round === null || !draft) continue;
    const known = new Set(eventTexts(draft.fields));
    copies.set(id, {
      draft: draft.id,
      round,
      isOwn: roleOf(draft.fields) === 'author',
      isBehind: eventTexts(glance.fields).some((text) => !known.has(text)),
      words: reviewWordsOf(draft.fields),
    });
  }
  return copies;
}

/**
 * The files that nobody has looked at: neither in this table, nor as a copy for review that has all of the file.
 *
 * @param seen the rows that were looked at
 * @example unseenRows(rows, new Set([1]), copies).length
 */
export function unseenRows(
  rows: readonly Row[],
  seen: ReadonlySet<number>,
  copies: ReadonlyMap<number, LocalCopy>,
): readonly Row[] {
  return rows.filter(({ id, glance }) => {
    if (glance === null || seen.has(id)) return false;
    return copies.get(id)?.isBehind ?? true;
  });
}
