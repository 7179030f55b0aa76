import { applyChange, changeInto, invert, isEmpty } from './change.ts';
import { draftOf, show, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { rejoinHistory } from './history.ts';
import { readDraft } from './serialised.ts';

/**
 * Puts on screen what another tab made of a draft: from then on this tab has seen that revision. `saved` says that
 * it was read from the database.
 */
export function adopt(context: Context, draft: Draft, state: 'saving' | 'saved'): void {
  const before = draftOf(context, draft.id);
  // A tab that began without the database has only the steps it made itself.
  const whole = before && draft.lacksPast && !before.lacksPast ? rejoinHistory(draft, before) : draft;
  const change = before && changeInto(before.fields, draft.fields, 'other-tab');
  context.seen.set(draft.id, whole);
  context.dirty.delete(draft.id);
  context.visits.delete(draft.id);
  show(context, whole, { state }, change && !isEmpty(change) ? change : undefined);
}

/**
 * Whether two drafts say the same, whatever their history.
 *
 * @example sameContent(draft, { ...draft, past: [] }) //=> true
 */
export function sameContent(draft: Draft, other: Draft): boolean {
  return (
    draft.name === other.name &&
    draft.deletedAt === other.deletedAt &&
    isEmpty(changeInto(draft.fields, other.fields, 'other-tab'))
  );
}

/**
 * Whether a draft says what an earlier one says, or once did: then nothing of the earlier one is lost with it.
 *
 * @example comesFrom({ ...draft, fields: {}, past: [clearing] }, draft) //=> true
 */
export function comesFrom(draft: Draft, earlier: Draft): boolean {
  let { fields } = draft;
  if (sameContent(draft, earlier)) return true;
  return [...draft.past].reverse().some((step) => {
    fields = applyChange(fields, invert(step));
    return sameContent({ ...draft, fields }, earlier);
  });
}

/** Looks into the database for a newer revision than the one on screen, and adopts it; gives up after a second. */
export async function refresh(context: Context, id: string): Promise<void> {
  const text = await Promise.race([
    context.ports.database.read(id).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, 1000, null)),
  ]);
  const reading = text === null ? null : readDraft(text, id);
  if (!reading?.ok || context.dirty.has(id)) return;
  if (reading.draft.revision > (draftOf(context, id)?.revision ?? 0)) adopt(context, reading.draft, 'saved');
}
