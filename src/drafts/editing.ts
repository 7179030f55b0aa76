import type { Fields } from '#report/fields.ts';
import { noteWork } from './automaticVersions.ts';
import { changeBetween, isEmpty, type Change, type ChangeOrigin } from './change.ts';
import { draftOf, mayEdit, show, type Context } from './context.ts';
import { draftName, newDraft, type Draft } from './draft.ts';
import { record, redone, settledFor, undone, withWholePast } from './history.ts';
import { writeLocal } from './localCopies.ts';
import { serialise } from './serialised.ts';
import type { Saving } from './state.ts';
import { versionedFields } from './version.ts';

/** Starts a draft; see `Drafts.create`. */
export function create(context: Context, fields: Fields, name = ''): string {
  const draft = newDraft(context.ports.newId(), fields, name, context.ports.now().toISOString());
  keep(context, draft);
  return draft.id;
}

/** Puts a patch over a draft's fields; see `Drafts.change`. */
export function change(
  context: Context,
  id: string,
  patch: Fields,
  origin: ChangeOrigin,
  visit: string | undefined,
): void {
  const draft = draftOf(context, id);
  if (!draft || !mayEdit(context, id)) return;
  const made = changeBetween(draft.fields, patch, origin);
  if (isEmpty(made)) return;
  if (origin === 'exchange') {
    noteWork(context, draft);
    commit(context, settledFor(draft, made), made);
    return;
  }
  const sameVisit = origin === 'typing' && visit !== undefined && context.visits.get(id) === visit;
  const next = record(draft, made, origin === 'settle' || sameVisit);
  followVisit(context, draft, next, origin, visit);
  noteWork(context, draft);
  commit(context, next, made);
}

// What has been settled belongs to the visit still; a step that has disappeared is no longer there to be joined.
function followVisit(
  context: Context,
  before: Draft,
  after: Draft,
  origin: ChangeOrigin,
  visit: string | undefined,
): void {
  const last = after.past.at(-1);
  const disappeared = last === undefined || before.past.includes(last);
  if (!disappeared && origin === 'settle') return;
  if (!disappeared && origin === 'typing' && visit !== undefined) context.visits.set(before.id, visit);
  else context.visits.delete(before.id);
}

/** Takes the last step back, or does the next one again; see `Drafts.undo` and `Drafts.redo`. */
export function step(context: Context, id: string, direction: 'undo' | 'redo'): void {
  const draft = draftOf(context, id);
  if (!draft || !mayEdit(context, id)) return;
  const moved = direction === 'undo' ? undone(draft) : redone(draft);
  if (!moved) return;
  context.visits.delete(id);
  noteWork(context, draft);
  commit(context, moved.draft, moved.change);
}

/** Changes something of a draft beside its fields. */
export function amend(context: Context, id: string, part: Partial<Pick<Draft, 'name' | 'deletedAt'>>): void {
  const draft = draftOf(context, id);
  if (!draft || !mayEdit(context, id)) return;
  const next = { ...draft, ...part };
  if (next.name === draft.name && next.deletedAt === draft.deletedAt) return;
  commit(context, next);
}

/** Starts a draft with the same report; see `Drafts.duplicate`. */
export function duplicate(context: Context, id: string): string | null {
  const draft = draftOf(context, id);
  // What comes back from a review belongs to the one draft that was sent.
  return draft ? create(context, versionedFields(draft.fields), `${draftName(draft)}（副本）`) : null;
}

/** Keeps a version that lost against another one as a draft of its own, with its history; gives the new id. */
export function keepAsCopy(context: Context, draft: Draft): string {
  const id = context.ports.newId();
  keep(context, {
    ...withWholePast(draft),
    id,
    name: `${draftName(draft)}（冲突副本）`,
    revision: 1,
    deletedAt: null,
  });
  return id;
}

function commit(context: Context, draft: Draft, made?: Change): void {
  const changedAt = context.ports.now().toISOString();
  keep(context, { ...draft, revision: draft.revision + 1, changedAt }, made);
}

function keep(context: Context, draft: Draft, made?: Change): void {
  context.dirty.add(draft.id);
  const { phase, saving } = context.store.getState();
  // A failure stays on screen until it is over: hiding it at each new attempt would have it flicker past.
  const before = saving[draft.id];
  const next: Saving = before?.state === 'failed' ? before : { state: 'saving' };
  if (phase === 'loading') {
    show(context, draft, next, made);
    return;
  }
  // The synchronous copy comes first: whatever goes wrong after it, the text is there.
  writeLocal(context, draft);
  show(context, draft, next, made);
  if (context.company) {
    context.post({ type: 'changed', tab: context.tab, id: draft.id, text: serialise(draft) });
  }
  // The transaction would hold up the frame that shows the change.
  context.ports.afterPaint(() => void context.save(draft.id));
}
