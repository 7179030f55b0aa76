import { openDB } from 'idb';
import {
  databaseVersion,
  strict,
  upgradeDatabase,
  versionsOfDraft,
  type Database,
} from './databaseSchema.ts';
import type { DraftDatabase, FoundText, StoredCopies, StoredDraft, WriteOutcome } from './ports.ts';
import { versionsInDatabase } from './versionsInDatabase.ts';

/**
 * The durable store in IndexedDB. It is opened at the first use, and again after it was closed by the browser or
 * given up for a newer version of the site.
 *
 * @example await createDatabase('nianbao').readAll()
 */
export function createDatabase(name: string): DraftDatabase {
  let opened: Promise<Database> | null = null;

  function open(): Promise<Database> {
    opened ??= connect(name, () => {
      opened = null;
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  return {
    readAll: async () => readAll(await open()),
    read: async (id) => {
      const stored: unknown = await (await open()).get('drafts', id);
      return stored === undefined ? null : foundText(stored, id).text;
    },
    write: async (draft, seen) => write(await open(), draft, seen),
    remove: async (id, at) => remove(await open(), id, at),
    setAside: async (id, at) => setAside(await open(), id, at),
    versions: versionsInDatabase(open),
  };
}

async function connect(name: string, closed: () => void): Promise<Database> {
  return openDB(name, databaseVersion, {
    upgrade: upgradeDatabase,
    // A newer version of the site waits for this tab to let go.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

async function readAll(database: Database): Promise<StoredCopies> {
  const transaction = database.transaction(['drafts', 'setAside', 'removed']);
  const asideStore = transaction.objectStore('setAside');
  const [ids, drafts, asideKeys, aside, removed] = await Promise.all([
    transaction.objectStore('drafts').getAllKeys(),
    transaction.objectStore('drafts').getAll(),
    asideStore.getAllKeys(),
    asideStore.getAll(),
    transaction.objectStore('removed').getAllKeys(),
    transaction.done,
  ]);
  return {
    drafts: drafts.map((stored: unknown, index) => foundText(stored, ids[index] ?? '')),
    setAside: aside.map((text, index) => ({ id: asideKeys[index]?.split(':')[0] ?? '', text })),
    removed,
  };
}

async function write(database: Database, draft: StoredDraft, seen: number): Promise<WriteOutcome> {
  const transaction = database.transaction(['drafts', 'removed'], 'readwrite', strict);
  const drafts = transaction.objectStore('drafts');
  const [stored, removed] = await Promise.all([
    drafts.get(draft.id),
    transaction.objectStore('removed').getKey(draft.id),
  ]);
  if (removed !== undefined) {
    await transaction.done;
    return { kind: 'removed' };
  }
  if (stored && !(stored.revision <= seen && stored.version <= draft.version)) {
    await transaction.done;
    return { kind: 'conflict', text: foundText(stored, draft.id).text };
  }
  await Promise.all([drafts.put(draft), transaction.done]);
  return { kind: 'written' };
}

async function remove(database: Database, id: string, at: string): Promise<void> {
  const stores = ['drafts', 'removed', 'versions', 'versionTexts'] as const;
  const transaction = database.transaction(stores, 'readwrite', strict);
  await Promise.all([
    transaction.objectStore('drafts').delete(id),
    transaction.objectStore('versions').delete(versionsOfDraft(id)),
    transaction.objectStore('versionTexts').delete(versionsOfDraft(id)),
    transaction.objectStore('removed').put(at, id),
    transaction.done,
  ]);
}

async function setAside(database: Database, id: string, at: string): Promise<void> {
  const transaction = database.transaction(['drafts', 'setAside'], 'readwrite', strict);
  const drafts = transaction.objectStore('drafts');
  const stored: unknown = await drafts.get(id);
  if (stored === undefined) return transaction.done;
  await Promise.all([
    transaction.objectStore('setAside').put(foundText(stored, id).text, `${id}:${at}`),
    drafts.delete(id),
    transaction.done,
  ]);
}

// A damaged record may hold anything; whatever it is, it is kept as text.
function foundText(stored: unknown, id: string): FoundText {
  if (typeof stored === 'object' && stored !== null && 'text' in stored && typeof stored.text === 'string') {
    return { id, text: stored.text };
  }
  return { id, text: JSON.stringify(stored) ?? String(stored) };
}
