import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredDraft } from './ports.ts';
import type { StoredVersion } from './version.ts';

/** Under it older pages stop saving: what this one stores they would not know, and erase. */
export const databaseVersion = 2;

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
  /** Unreadable texts that made room, under `<id>:<time>`. */
  setAside: { key: string; value: string };
  /** When a draft was deleted for ever, under its id. */
  removed: { key: string; value: string };
  /** Since version 2. What a list of versions shows lies apart from their texts, which would make it slow. */
  versions: { key: [draft: string, version: string]; value: StoredVersion };
  versionTexts: { key: [draft: string, version: string]; value: string };
}

export type Database = IDBPDatabase<Schema>;

/** Makes the stores that a database of an earlier version lacks; 0 is none at all. What it has stays as it is. */
export function upgradeDatabase(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('setAside');
    database.createObjectStore('removed');
  }
  if (from < 2) {
    database.createObjectStore('versions');
    database.createObjectStore('versionTexts');
  }
}

/** Without `strict` Chromium calls a transaction complete before it is on the disk. */
export const strict = { durability: 'strict' } as const;

/** Every version of a draft: a list sorts behind all texts. */
export function versionsOfDraft(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}
