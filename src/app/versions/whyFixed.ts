import { useDrafts } from '#drafts/drafts.ts';
import type { DraftsState } from '#drafts/state.ts';
import { roleOf } from '#report/review/reviewFields.ts';

/**
 * Why no version of a draft can be brought back here; null where it can.
 *
 * @example whyFixed(drafts.getState(), id) //=> '这份年报在回收站里，恢复年报之后才能恢复它的版本。'
 */
export function whyFixed({ drafts, access }: DraftsState, draftId: string): string | null {
  const draft = drafts[draftId];
  if (!draft) return '这份年报已经不在这里了。';
  if (draft.deletedAt !== null) return '这份年报在回收站里，恢复年报之后才能恢复它的版本。';
  if (roleOf(draft.fields) === 'reviewer') return '这是审核用的副本：版本可以查看和比较，不能恢复。';
  if (access[draftId] === 'newer') return '这份年报由更新版本的年报保存，这里只能查看。';
  if (access[draftId] === 'elsewhere' || access[draftId] === 'free') {
    return '这份年报不在本窗口编辑：版本可以查看和比较，要恢复请先点“在此编辑”。';
  }
  return null;
}

/** Whether a version of a draft can be brought back here, and now: not before it is known that no other tab edits it. */
export function useMayBringBack(draftId: string): boolean {
  return useDrafts((state) => state.access[draftId] === 'own' && whyFixed(state, draftId) === null);
}
