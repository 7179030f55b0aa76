import { adopt, sameContent } from './adopting.ts';
import { forget, notify, show, showAccess, type Context } from './context.ts';
import { draftName, type Draft } from './draft.ts';
import { keepAsCopy } from './editing.ts';
import { writeLocal } from './localCopies.ts';
import type { WriteOutcome } from './ports.ts';
import { readDraft } from './serialised.ts';
import type { Unreadable } from './state.ts';

/**
 * What follows when the database holds something of a draft that this tab has not seen. Both versions stay: this
 * tab's as a new draft, and the stored one as it is, read-only here.
 */
export function resolveConflict(
  context: Context,
  mine: Draft,
  outcome: Exclude<WriteOutcome, { kind: 'written' }>,
): void {
  const { id } = mine;
  if (outcome.kind === 'removed') {
    keepCopyAndTell(context, mine, '已在另一个标签页被彻底删除');
    forget(context, id);
    context.post({ type: 'removed', tab: context.tab, id });
    return;
  }
  const reading = readDraft(outcome.text, id);
  if (!reading.ok && reading.reason === 'damaged') {
    context.databaseHeld.add(id);
    listUnreadable(context, {
      key: `held:${id}`,
      id,
      source: 'database',
      reason: 'damaged',
      text: outcome.text,
      draft: null,
    });
    return;
  }
  if (!reading.ok) {
    keepCopyAndTell(context, mine, '已由本网站更新的版本保存');
    showNewer(context, id, outcome.text, reading.draft);
    return;
  }
  const stored = reading.draft;
  if (sameContent(mine, stored)) {
    context.seen.set(id, stored);
    if (mine.revision <= stored.revision) adopt(context, stored, 'saved');
    return;
  }
  keepCopyAndTell(context, mine, '已在另一个标签页修改');
  context.held.delete(id);
  adopt(context, stored, 'saved');
  writeLocal(context, stored);
  showAccess(context, id, context.others.has(id) ? 'elsewhere' : 'free');
  // A tab that edits it without this one having heard of it answers.
  context.post({ type: 'who', tab: context.tab, id });
}

/** Keeps this tab's version as a draft of its own and says so. */
export function keepCopyAndTell(context: Context, mine: Draft, what: string): void {
  const copy = keepAsCopy(context, mine);
  const name = draftName(mine);
  notify(
    context,
    'conflict',
    `《${name}》${what}，与本页的修改不一致。两个版本都已保留，其中一个另存为《${name}（冲突副本）》。`,
    { draft: mine.id, copy },
  );
}

/** Shows a draft of a newer version to look at; its text is offered for download and never replaced. */
export function showNewer(context: Context, id: string, text: string, draft: Draft | null): void {
  context.dirty.delete(id);
  context.held.delete(id);
  if (draft) show(context, draft, { state: 'saved' });
  showAccess(context, id, 'newer');
  listUnreadable(context, { key: `newer:${id}`, id, source: 'database', reason: 'newer', text, draft });
}

function listUnreadable(context: Context, entry: Unreadable): void {
  context.store.setState(({ unreadable }) => ({
    unreadable: [...unreadable.filter(({ key }) => key !== entry.key), entry],
  }));
}
