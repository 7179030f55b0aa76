import { adopt, comesFrom, sameContent } from './adopting.ts';
import { draftOf, forget, notify, show, showAccess, type Context } from './context.ts';
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
      recovered: true,
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
  if (!context.held.has(id) && comesFrom(stored, mine)) {
    adopt(context, stored, 'saved');
    return;
  }
  keepCopyAndTell(context, mine, '已在另一个标签页修改');
  const edited = context.held.delete(id);
  adopt(context, stored, 'saved');
  writeLocal(context, stored);
  if (context.others.has(id)) {
    showAccess(context, id, 'elsewhere');
    return;
  }
  showAccess(context, id, context.opened.has(id) ? 'free' : null);
  if (!edited) return;
  // Whoever saved it may no longer edit it, and then every tab would only look at it. A tab that edits it answers; one
  // that is there and does not lets this one edit again; where nobody is heard of, this one may be deaf.
  context.regaining.add(id);
  context.post({ type: 'hello', tab: context.tab });
}

/**
 * Adopts what another tab made of a draft. What would be lost is kept as a copy: what this tab has not saved of it, and
 * what it has saved and the other had not seen when it wrote on.
 */
export function adoptKeeping(context: Context, draft: Draft): void {
  const mine = draftOf(context, draft.id);
  // Two that bear one revision were both made of the one before.
  const isRival = mine?.revision === draft.revision;
  if (mine && (isRival || context.dirty.has(draft.id)) && !comesFrom(draft, mine)) {
    keepCopyAndTell(context, mine, '已在另一个标签页修改');
  }
  adopt(context, draft, 'saving');
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
  listUnreadable(context, {
    key: `newer:${id}`,
    id,
    source: 'database',
    reason: 'newer',
    text,
    recovered: false,
    draft,
  });
}

function listUnreadable(context: Context, entry: Unreadable): void {
  context.store.setState(({ unreadable }) => ({
    unreadable: [...unreadable.filter(({ key }) => key !== entry.key), entry],
  }));
}
