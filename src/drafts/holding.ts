import { refresh } from './adopting.ts';
import { adoptKeeping } from './conflict.ts';
import { noteOpening } from './automaticVersions.ts';
import { draftOf, showAccess, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Claim } from './message.ts';
import { save } from './saving.ts';
import { readDraft } from './serialised.ts';

/** How long another tab may take to say that it edits a draft, in milliseconds. */
export const answerTime = 250;
/** How long it may take to save and hand a draft over; a frozen or dead one never answers. */
export const handOverTime = 1500;

/** Asks who edits a draft and, if nobody does, edits it; see `Drafts.open`. */
export async function open(context: Context, id: string): Promise<void> {
  if (context.store.getState().phase === 'ready' && !draftOf(context, id)) return;
  context.opened.add(id);
  if (context.held.has(id) || context.asking.has(id) || context.store.getState().access[id] === 'newer')
    return;
  if (context.introduced && !context.company) {
    hold(context, id, 0);
    return;
  }
  const question = Symbol(id);
  context.asking.set(id, question);
  context.post({ type: 'who', tab: context.tab, id });
  await pause(answerTime);
  if (context.asking.get(id) === question && context.company) await refresh(context, id);
  // Answered, or closed again, in the meantime.
  if (context.asking.get(id) !== question) return;
  context.asking.delete(id);
  hold(context, id, 0);
}

/** Stops editing a draft; see `Drafts.close`. */
export function close(context: Context, id: string): void {
  context.opened.delete(id);
  context.asking.delete(id);
  context.visits.delete(id);
  if (context.held.delete(id)) context.post({ type: 'released', tab: context.tab, id });
  if (context.store.getState().access[id] === 'newer') return;
  showAccess(context, id, context.others.has(id) ? 'elsewhere' : null);
}

/** Has the other tab hand a draft over; see `Drafts.takeOver`. */
export async function takeOver(context: Context, id: string): Promise<void> {
  const known = context.store.getState().access[id];
  if (known === 'newer' || context.held.has(id) || context.handovers.has(id)) return;
  // Nobody has to be waited for; should somebody edit it after all, the question is answered.
  if (known === 'free') return open(context, id);
  context.opened.add(id);
  const text = await new Promise<string | null>((resolve) => {
    context.handovers.set(id, resolve);
    context.post({ type: 'yield', tab: context.tab, id });
    setTimeout(resolve, handOverTime, null);
  });
  context.handovers.delete(id);
  const reading = text === null ? null : readDraft(text, id);
  if (reading?.ok) adoptToSave(context, reading.draft);
  else await refresh(context, id);
  // Closed again in the meantime.
  if (!context.opened.has(id)) return;
  hold(context, id, (context.others.get(id)?.turn ?? 0) + 1);
}

/** Lets go of everything before the tab closes or is put to sleep; gives what it held. */
export function releaseAll(context: Context): string[] {
  const ids = [...context.held.keys()];
  for (const id of ids) close(context, id);
  return ids;
}

function hold(context: Context, id: string, turn: number): void {
  const claim: Claim = { tab: context.tab, turn, since: context.ports.now().getTime() };
  context.others.delete(id);
  context.held.set(id, claim);
  showAccess(context, id, 'own');
  noteOpening(context, id);
  // What was followed from another tab is that tab's to save, and from now on this one's.
  if (draftOf(context, id) && context.store.getState().saving[id]?.state !== 'saved') context.dirty.add(id);
  void save(context, id);
  context.post({ type: 'holding', tab: context.tab, id, claim });
}

/** Adopts what another tab has handed over: from now on it is this one's to save. */
export function adoptToSave(context: Context, draft: Draft): void {
  adoptKeeping(context, draft);
  context.dirty.add(draft.id);
  void save(context, draft.id);
}

/** @example await pause(answerTime) */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
