import { strict, versionsOfDraft, type Database } from './databaseSchema.ts';
import type { VersionStore } from './ports.ts';
import type { StoredVersion } from './version.ts';

const stores = ['versions', 'versionTexts'] as const;

/**
 * The versions in IndexedDB: of each, what lists show and its text are written and deleted in one transaction.
 *
 * @example await versionsInDatabase(open).list('0f3c…')
 */
export function versionsInDatabase(open: () => Promise<Database>): VersionStore {
  return {
    list: async (draft) => (await open()).getAll('versions', versionsOfDraft(draft)),
    text: async (draft, id) => {
      const text: unknown = await (await open()).get('versionTexts', [draft, id]);
      return typeof text === 'string' ? text : null;
    },
    keep: async (version, text) => keep(await open(), version, text),
    name: async (draft, id, name) => nameVersion(await open(), draft, id, name),
    remove: async (draft, ids) => remove(await open(), draft, ids),
  };
}

async function keep(database: Database, version: StoredVersion, text: string): Promise<boolean> {
  const transaction = database.transaction(['versions', 'versionTexts', 'removed'], 'readwrite', strict);
  const isRemoved = (await transaction.objectStore('removed').getKey(version.draft)) !== undefined;
  if (isRemoved) {
    await transaction.done;
    return false;
  }
  const key: [string, string] = [version.draft, version.id];
  await Promise.all([
    transaction.objectStore('versions').put(version, key),
    transaction.objectStore('versionTexts').put(text, key),
    transaction.done,
  ]);
  return true;
}

async function nameVersion(database: Database, draft: string, id: string, name: string): Promise<void> {
  const transaction = database.transaction('versions', 'readwrite', strict);
  const stored = await transaction.store.get([draft, id]);
  if (stored) await transaction.store.put({ ...stored, name }, [draft, id]);
  await transaction.done;
}

async function remove(database: Database, draft: string, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(stores, 'readwrite', strict);
  const deletions = stores.flatMap((store) =>
    ids.map((id) => transaction.objectStore(store).delete([draft, id])),
  );
  await Promise.all([...deletions, transaction.done]);
}
