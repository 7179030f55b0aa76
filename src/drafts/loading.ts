import { sameContent } from './adopting.ts';
import { changeInto, isEmpty, type Change } from './change.ts';
import { draftOf, showAccess, showSaving, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { keepCopyAndTell } from './conflict.ts';
import { keepAsCopy } from './editing.ts';
import { rejoinHistory, withWholePast } from './history.ts';
import { removeLocal, setAsideLocal, writeLocal } from './localCopies.ts';
import { mergeCopies, type MergedCopies } from './merge.ts';
import type { StoredCopies } from './ports.ts';
import { readDraft, serialise } from './serialised.ts';
import { tellDifferences } from './tellDifferences.ts';

/** Reads the database once; a failed reading is tried again by the next call. */
export function readDatabase(context: Context): Promise<StoredCopies> {
  context.reading ??= context.ports.database.readAll().catch((error: unknown) => {
    context.reading = null;
    throw error;
  });
  return context.reading;
}

/** Makes sure that the drafts of the database are on screen: nothing may be saved over what has not been seen. */
export async function mergeDatabase(context: Context): Promise<void> {
  if (context.merged) return;
  const found = await readDatabase(context);
  if (context.merged) return;
  context.merged = true;
  const rivals = rivalsOf(context, found);
  rejoinOurs(context, found);
  settle(context, copiesOnScreen(context), found);
  for (const rival of rivals) keepCopyAndTell(context, rival, '在数据库里有另一个版本');
}

/**
 * Puts on screen what was found, and only then writes: what one store lacks, and nothing else. Drafts that this
 * tab has changed in the meantime stay as they are; should the database hold something newer, saving will tell.
 */
export function settle(context: Context, local: StoredCopies | null, database: StoredCopies | null): void {
  const ours = changedHere(context);
  const merged = mergeCopies(leaveOut(local, ours), leaveOut(database, ours));
  context.store.setState((state) => {
    const found = Object.fromEntries(merged.drafts.map((draft) => [draft.id, draft]));
    const kept = Object.entries(state.drafts).filter(([id]) => ours.has(id) || state.access[id] === 'newer');
    return {
      phase: 'ready',
      isDatabaseRead: state.isDatabaseRead || database !== null,
      drafts: { ...found, ...Object.fromEntries(kept) },
      latest: { ...state.latest, ...changesOnScreen(state.drafts, merged) },
      unreadable: [...state.unreadable, ...merged.unreadable],
    };
  });
  for (const draft of merged.drafts) {
    const { id } = draft;
    context.seen.set(id, draft);
    if (merged.newer.has(id) || context.outdated) showAccess(context, id, 'newer');
    else if (!merged.behind.database.has(id)) showSaving(context, id, { state: 'saved' });
  }
  tellDifferences(context, merged);
  if (!context.outdated) writeWhatIsMissing(context, merged, ours);
}

function writeWhatIsMissing(context: Context, merged: MergedCopies, ours: ReadonlySet<string>): void {
  const { storage, now } = context.ports;
  const at = now().toISOString();
  for (const id of merged.damaged.local) {
    if (storage && !setAsideLocal(storage, id, at)) context.localHeld.add(id);
  }
  for (const id of merged.damaged.database) context.databaseHeld.add(id);
  for (const draft of merged.rivals) keepAsCopy(context, draft);
  for (const id of merged.removed) {
    removeLocal(storage, id, at);
    context.removals.set(id, at);
  }
  for (const draft of merged.drafts) {
    if (merged.behind.local.has(draft.id)) writeLocal(context, draft);
    if (merged.behind.database.has(draft.id)) context.dirty.add(draft.id);
    else context.dirty.delete(draft.id);
  }
  for (const id of ours) {
    const draft = context.store.getState().drafts[id];
    if (draft) writeLocal(context, draft);
  }
  for (const id of context.dirty) void context.save(id);
}

// Whatever has a higher revision than this tab has seen stored was made here.
function changedHere({ store, seen }: Context): ReadonlySet<string> {
  const drafts = Object.values(store.getState().drafts);
  return new Set(
    drafts.filter(({ id, revision }) => revision > (seen.get(id)?.revision ?? 0)).map(({ id }) => id),
  );
}

// What this tab has changed since it began without the database, and began from another text than the database has
// under that very revision, which the comparison of revisions cannot tell.
function rivalsOf(context: Context, { drafts }: StoredCopies): Draft[] {
  const ours = changedHere(context);
  return drafts.flatMap(({ id, text }) => {
    const began = context.seen.get(id);
    const reading = readDraft(text, id);
    if (!began || !reading.ok || !ours.has(id) || reading.draft.revision !== began.revision) return [];
    return sameContent(began, reading.draft) ? [] : [reading.draft];
  });
}

// What this tab has changed since it began with a local copy may lack the steps that only the database has, and is
// about to replace them there.
function rejoinOurs(context: Context, { drafts }: StoredCopies): void {
  const stored = new Map(drafts.map(({ id, text }) => [id, text]));
  for (const id of changedHere(context)) {
    const mine = draftOf(context, id);
    if (!mine?.lacksPast) continue;
    const reading = readDraft(stored.get(id) ?? '', id);
    // One that this tab has not seen is not replaced, and keeps its steps.
    const isBefore = reading.ok && reading.draft.revision <= (context.seen.get(id)?.revision ?? 0);
    const whole = isBefore ? rejoinHistory(mine, reading.draft) : withWholePast(mine);
    context.store.setState((state) => ({ drafts: { ...state.drafts, [id]: whole } }));
  }
}

function copiesOnScreen({ store }: Context): StoredCopies {
  const { drafts, access } = store.getState();
  const readable = Object.values(drafts).filter(({ id }) => access[id] !== 'newer');
  return {
    drafts: readable.map((draft) => ({ id: draft.id, text: serialise(draft) })),
    setAside: [],
    removed: [],
  };
}

function leaveOut(copies: StoredCopies | null, ids: ReadonlySet<string>): StoredCopies | null {
  return copies && { ...copies, drafts: copies.drafts.filter(({ id }) => !ids.has(id)) };
}

function changesOnScreen(
  before: Readonly<Record<string, Draft>>,
  merged: MergedCopies,
): Record<string, Change> {
  const changes: Record<string, Change> = {};
  for (const { id, fields } of merged.drafts) {
    const shown = before[id];
    const change = shown && changeInto(shown.fields, fields, 'other-tab');
    if (change && !isEmpty(change)) changes[id] = change;
  }
  return changes;
}
