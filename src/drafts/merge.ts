import { sameContent } from './adopting.ts';
import type { Draft } from './draft.ts';
import { rejoinHistory, withWholePast } from './history.ts';
import type { FoundText, StoredCopies } from './ports.ts';
import { readDraft, type DraftReading } from './serialised.ts';
import type { CopySource, NoticeKind, Unreadable } from './state.ts';

/** What the two stores hold between them. */
export interface MergedCopies {
  readonly drafts: Draft[];
  /** The versions that lost to another one of the same revision. */
  readonly rivals: Draft[];
  readonly unreadable: Unreadable[];
  /** Drafts of a newer version, in either store: nothing of theirs may be written. */
  readonly newer: Set<string>;
  /** Drafts whose copy in that store is missing or behind. */
  readonly behind: Record<CopySource, Set<string>>;
  /** Drafts that have a good copy, but a damaged one in that store. */
  readonly damaged: Record<CopySource, Set<string>>;
  /** Drafts that were deleted for ever, where one of the stores does not know it yet. */
  readonly removed: string[];
  readonly differences: { readonly kind: NoticeKind; readonly id: string }[];
}

interface Copy {
  readonly text: string;
  readonly reading: DraftReading;
}

/**
 * Chooses, for each draft, the highest revision that can be read, and lists what differs. `null` is a store that
 * could not be read: it differs in nothing.
 *
 * @example mergeCopies(readLocal(localStorage), await database.readAll()).drafts
 */
export function mergeCopies(local: StoredCopies | null, database: StoredCopies | null): MergedCopies {
  const merged: MergedCopies = {
    drafts: [],
    rivals: [],
    unreadable: [...setAsideIn('local', local), ...setAsideIn('database', database)],
    newer: new Set(),
    behind: { local: new Set(), database: new Set() },
    damaged: { local: new Set(), database: new Set() },
    removed: [],
    differences: [],
  };
  const locals = copiesById(local);
  const databases = copiesById(database);
  const removed = new Set([...(local?.removed ?? []), ...(database?.removed ?? [])]);
  for (const id of removed) {
    const known = [local, database].every((store) => !store || store.removed.includes(id));
    if (!known || locals.has(id) || databases.has(id)) merged.removed.push(id);
  }
  for (const id of new Set([...locals.keys(), ...databases.keys()])) {
    if (removed.has(id)) continue;
    mergeOne(merged, id, locals.get(id), databases.get(id), {
      local: local !== null,
      database: database !== null,
    });
  }
  return merged;
}

function mergeOne(
  merged: MergedCopies,
  id: string,
  local: Copy | undefined,
  database: Copy | undefined,
  available: Record<CopySource, boolean>,
): void {
  const localDraft = local?.reading.ok ? local.reading.draft : undefined;
  const databaseDraft = database?.reading.ok ? database.reading.draft : undefined;
  const newest = newer(localDraft, databaseDraft);
  noteUnreadable(merged, id, 'local', local, newest !== undefined);
  noteUnreadable(merged, id, 'database', database, newest !== undefined);
  if (merged.newer.has(id)) {
    const view = merged.unreadable.find((other) => other.id === id && other.draft)?.draft ?? newest;
    if (view) merged.drafts.push(view);
    return;
  }
  if (!newest) return;
  const isDamaged = (local && !localDraft) || (database && !databaseDraft);
  if (isDamaged) merged.differences.push({ kind: 'damaged-copy', id });
  merged.drafts.push(available.database ? withWholePast(newest) : withDoubtfulPast(newest));
  if (local && !localDraft) merged.damaged.local.add(id);
  if (database && !databaseDraft) merged.damaged.database.add(id);
  if (localDraft?.revision !== newest.revision) merged.behind.local.add(id);
  if (databaseDraft?.revision !== newest.revision) merged.behind.database.add(id);
  if (localDraft && databaseDraft && localDraft.revision === databaseDraft.revision) {
    if (sameContent(localDraft, databaseDraft)) return;
    merged.rivals.push(localDraft);
    merged.behind.local.add(id);
    merged.differences.push({ kind: 'copy-kept', id });
    return;
  }
  if (isDamaged || !available.local || !available.database) return;
  if (newest !== databaseDraft) merged.differences.push({ kind: 'database-behind', id });
  else merged.differences.push({ kind: localDraft ? 'local-behind' : 'local-lost', id });
}

// Of one revision the database's copy is taken: it is the one that was promised, and has all of its history.
function newer(local: Draft | undefined, database: Draft | undefined): Draft | undefined {
  if (!local || !database) return local ?? database;
  return local.revision > database.revision ? rejoinHistory(local, database) : database;
}

// A local copy without steps may be one whose steps did not fit.
function withDoubtfulPast(draft: Draft): Draft {
  return draft.past.length > 0 || draft.future.length > 0 ? draft : { ...draft, lacksPast: true };
}

function noteUnreadable(
  merged: MergedCopies,
  id: string,
  source: CopySource,
  copy: Copy | undefined,
  hasGoodCopy: boolean,
): void {
  if (!copy || copy.reading.ok) return;
  const { reason } = copy.reading;
  const draft = copy.reading.reason === 'newer' ? copy.reading.draft : null;
  const recovered = reason === 'damaged' && hasGoodCopy;
  merged.unreadable.push({ key: `${source}:${id}`, id, source, reason, text: copy.text, recovered, draft });
  if (reason === 'newer') merged.newer.add(id);
}

function setAsideIn(source: CopySource, store: StoredCopies | null): Unreadable[] {
  return (store?.setAside ?? []).map(({ id, text }, index) => ({
    key: `${source}:${id}:${index}`,
    id,
    source,
    reason: 'damaged',
    text,
    recovered: true,
    draft: null,
  }));
}

function copiesById(store: StoredCopies | null): Map<string, Copy> {
  return new Map(
    (store?.drafts ?? []).map(({ id, text }: FoundText) => [id, { text, reading: readDraft(text, id) }]),
  );
}
