import { resolveConflict } from './conflict.ts';
import { draftOf, showSaving, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { failure, isOutdated, outdatedness, slowness, stopSaving } from './failure.ts';
import { mergeDatabase } from './loading.ts';
import { writeLocal } from './localCopies.ts';
import { draftVersion, serialise } from './serialised.ts';

/** After this many milliseconds without an answer a save is called failed, though it may still succeed. */
const patience = 5000;
const firstPause = 1000;
const longestPause = 30_000;

/**
 * Puts the newest revision of a draft into the database, and again until none is newer. Settles when that is done
 * or has failed; a failure is on screen, and retried at the next change and by timer.
 */
export function save(context: Context, id: string): Promise<void> {
  const underWay = context.writing.get(id);
  if (underWay) return underWay;
  if (context.store.getState().phase === 'loading') return Promise.resolve();
  if (context.outdated) showSaving(context, id, outdatedness);
  if (!context.dirty.has(id) || context.outdated) return Promise.resolve();
  const writing = writeNewest(context, id);
  context.writing.set(id, writing);
  return writing;
}

/** Saves all that is unsaved, now. */
export async function flush(context: Context): Promise<void> {
  if (context.store.getState().phase === 'loading') return;
  for (const id of context.localMissing) {
    const draft = draftOf(context, id);
    if (draft && context.dirty.has(id)) writeLocal(context, draft);
  }
  await Promise.all([...[...context.dirty].map((id) => save(context, id)), finishRemovals(context)]);
}

/** Whether closing the page would lose changes; see `Drafts.wouldLose`. */
export function wouldLose({ store, dirty, localMissing }: Context): boolean {
  const { saving } = store.getState();
  return [...dirty].some((id) => localMissing.has(id) && saving[id]?.state === 'failed');
}

/** Takes what was deleted for ever out of the database too. */
export async function finishRemovals(context: Context): Promise<void> {
  try {
    for (const [id, at] of context.removals) {
      await context.ports.database.remove(id, at);
      context.removals.delete(id);
    }
  } catch {
    retryLater(context);
  }
}

/** Tries everything unsaved again after a pause, which doubles with each failure in a row. */
export function retryLater(context: Context): void {
  if (context.retry !== null || context.outdated) return;
  context.retryPause = Math.min(Math.max(context.retryPause * 2, firstPause), longestPause);
  context.retry = setTimeout(() => {
    context.retry = null;
    mergeDatabase(context).then(
      () => flush(context),
      () => retryLater(context),
    );
  }, context.retryPause);
}

async function writeNewest(context: Context, id: string): Promise<void> {
  if (context.store.getState().saving[id]?.state !== 'failed') showSaving(context, id, { state: 'saving' });
  try {
    await patiently(context, id, mergeDatabase(context));
    let draft = draftOf(context, id);
    while (draft && context.dirty.has(id)) {
      await patiently(context, id, writeOnce(context, draft));
      draft = draftOf(context, id);
    }
    context.retryPause = 0;
    context.writing.delete(id);
    if (!draft) return;
    showSaving(context, id, { state: 'saved' });
    if (context.company) context.post({ type: 'kept', tab: context.tab, id, revision: draft.revision });
  } catch (error) {
    context.writing.delete(id);
    if (isOutdated(error)) stopSaving(context);
    showSaving(context, id, failure(error, context.localMissing.has(id)));
    retryLater(context);
  }
}

async function writeOnce(context: Context, draft: Draft): Promise<void> {
  const { id, revision } = draft;
  const { database, now } = context.ports;
  if (context.databaseHeld.has(id)) {
    await database.setAside(id, now().toISOString());
    context.databaseHeld.delete(id);
  }
  const stored = { id, version: draftVersion, revision, text: serialise(draft) };
  const outcome = await database.write(stored, context.seen.get(id)?.revision ?? 0);
  const newest = draftOf(context, id);
  if (!newest) return;
  if (outcome.kind !== 'written') {
    resolveConflict(context, newest, outcome);
    return;
  }
  if (revision > (context.seen.get(id)?.revision ?? 0)) context.seen.set(id, draft);
  if (newest === draft) context.dirty.delete(id);
}

async function patiently<T>(context: Context, id: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => showSaving(context, id, slowness), patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
