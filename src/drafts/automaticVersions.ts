import type { Context } from './context.ts';
import { draftOf } from './context.ts';
import type { Draft } from './draft.ts';
import { keepUnlessKept, listOf } from './versions.ts';

/** Of the work on a draft a version is kept this often at most, in milliseconds. */
const between = 10 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/**
 * Keeps what a draft said `before` a change, when the last version is some time ago. It is called at every key press:
 * all but once in ten minutes it compares two numbers.
 */
export function noteWork(context: Context, before: Draft): void {
  const now = context.ports.now().getTime();
  // What was changed shortly before this tab began counts as the same work, of which a version may have been kept.
  const last = context.versioned.get(before.id) ?? Date.parse(before.changedAt);
  const isSoon = isSoonAfter(last, now);
  context.versioned.set(before.id, isSoon ? last : now);
  if (isSoon) return;
  // The key press comes first.
  setTimeout(() => void keepAutomatically(context, before), 0);
}

/** Keeps what a draft says as it is opened on another day than it was changed on. */
export function noteOpening(context: Context, id: string): void {
  const draft = draftOf(context, id);
  if (!draft || draft.changedAt === draft.createdAt) return;
  const now = context.ports.now().getTime();
  if (now - Date.parse(draft.changedAt) < day) return;
  context.versioned.set(id, now);
  void keepAutomatically(context, draft);
}

async function keepAutomatically(context: Context, draft: Draft): Promise<void> {
  const { store, ports } = context;
  // What room there is belongs to the draft itself.
  if (store.getState().saving[draft.id]?.state === 'failed') return;
  // Another tab may have kept one, or this one before it was reloaded.
  const [newest] = await listOf(context, draft.id).catch(() => []);
  if (newest && isSoonAfter(Date.parse(newest.at), ports.now().getTime())) return;
  await keepUnlessKept(context, draft, 'automatic', draft.changedAt);
}

// A clock that was set back counts as time gone by.
function isSoonAfter(time: number, now: number): boolean {
  return Math.abs(now - time) < between;
}
