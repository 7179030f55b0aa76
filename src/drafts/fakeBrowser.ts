import { createDrafts, type Drafts } from './createDrafts.ts';
import type {
  Connect,
  DraftDatabase,
  LocalStorage,
  StoredDraft,
  VersionStore,
  WriteOutcome,
} from './ports.ts';
import type { StoredVersion } from './version.ts';

/** A tab of a {@link FakeBrowser}. */
export interface FakeTab extends Drafts {
  /** Stops hearing and answering the other tabs, as a sleeping tab does, until it wakes and hears all it missed. */
  sleep(): void;
  wake(): void;
  /** Wakes and never hears what it missed, as a page brought back from the cache of pages may. */
  wakeDeaf(): void;
  /** Hears and writes nothing any more. */
  die(): void;
}

/** The stores and tabs of one browser, in memory, for tests that make them fail. */
export interface FakeBrowser {
  readonly local: Map<string, string>;
  readonly disk: {
    readonly drafts: Map<string, StoredDraft>;
    readonly setAside: Map<string, string>;
    readonly removed: Map<string, string>;
    /** Under `<draft> <version>`, what stands beside the text, and the text. */
    readonly versions: Map<string, { readonly record: StoredVersion; readonly text: string }>;
  };
  /** How many characters localStorage holds, and the error when it is full. */
  room: number;
  fullError: unknown;
  /** `hangs` neither answers nor fails, until it is set to something else. */
  database: 'works' | 'hangs' | { readonly fails: unknown };
  /** Every write to either store, in order. */
  readonly writes: string[];
  /** Posts to every tab, as a tab of another version of the site may. */
  post(message: unknown): void;
  /** A tab that has not loaded yet. */
  openTab(): FakeTab;
  /** A tab that has. */
  openLoadedTab(): Promise<FakeTab>;
}

/** @example const tab = await fakeBrowser().openLoadedTab() */
export function fakeBrowser(): FakeBrowser {
  const listeners = new Set<(message: unknown, from: object) => void>();
  const waiting: (() => void)[] = [];
  let database: FakeBrowser['database'] = 'works';
  let ids = 0;

  const browser: FakeBrowser = {
    local: new Map(),
    disk: { drafts: new Map(), setAside: new Map(), removed: new Map(), versions: new Map() },
    room: Infinity,
    fullError: new DOMException('full', 'QuotaExceededError'),
    writes: [],
    get database() {
      return database;
    },
    set database(next) {
      database = next;
      for (const go of waiting.splice(0)) go();
    },
    post(message) {
      listeners.forEach((listener) => listener(message, {}));
    },
    openTab,
    async openLoadedTab() {
      const tab = openTab();
      await tab.load();
      return tab;
    },
  };

  async function answer<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    while (database === 'hangs') await new Promise<void>((go) => waiting.push(go));
    if (typeof database === 'object') throw database.fails;
    return work();
  }

  function openTab(): FakeTab {
    const tab = { asleep: false, dead: false, missed: [] as unknown[] };
    const connect: Connect = (hear) => {
      listeners.add((message, from) => {
        if (from === tab || tab.dead) return;
        if (tab.asleep) tab.missed.push(message);
        else hear(message);
      });
      return (message) => {
        const sent = structuredClone(message);
        if (!tab.dead) queueMicrotask(() => listeners.forEach((listener) => listener(sent, tab)));
      };
    };
    const drafts = createDrafts({
      storage: fakeStorage(browser, () => tab.dead),
      database: fakeDatabase(browser, answer, () => tab.dead),
      connect,
      now: () => new Date(),
      newId: () => `id${String((ids += 1)).padStart(4, '0')}`,
      afterPaint: (work) => work(),
    });
    return {
      ...drafts,
      sleep: () => {
        tab.asleep = true;
      },
      wake: () => {
        tab.asleep = false;
        const elsewhere = {};
        for (const message of tab.missed.splice(0))
          listeners.forEach((listener) => listener(message, elsewhere));
      },
      wakeDeaf: () => {
        tab.asleep = false;
        tab.missed = [];
      },
      die: () => {
        tab.dead = true;
      },
    };
  }

  return browser;
}

function fakeStorage(browser: FakeBrowser, dead: () => boolean): LocalStorage {
  const { local, writes } = browser;
  return {
    get length() {
      return local.size;
    },
    key: (index) => [...local.keys()][index] ?? null,
    getItem: (key) => local.get(key) ?? null,
    setItem(key, text) {
      if (dead()) return;
      const others = [...local].filter(([other]) => other !== key);
      const size = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
      if (size + key.length + text.length > browser.room) throw browser.fullError;
      local.set(key, text);
      writes.push(`local ${key}`);
    },
    removeItem(key) {
      if (dead()) return;
      local.delete(key);
      writes.push(`local remove ${key}`);
    },
  };
}

function fakeDatabase(
  browser: FakeBrowser,
  answer: <T>(work: () => T) => Promise<T>,
  dead: () => boolean,
): DraftDatabase {
  const { drafts, setAside, removed, versions } = browser.disk;

  function log(what: string): void {
    browser.writes.push(`database ${what}`);
  }

  return {
    readAll: () =>
      answer(() => ({
        drafts: [...drafts.values()].map(({ id, text }) => ({ id, text })),
        setAside: [...setAside].map(([key, text]) => ({ id: key.split(':')[0] ?? '', text })),
        removed: [...removed.keys()],
      })),
    read: (id) => answer(() => drafts.get(id)?.text ?? null),
    write: (draft, seen) =>
      answer((): WriteOutcome => {
        if (dead()) return { kind: 'written' };
        const stored = drafts.get(draft.id);
        if (removed.has(draft.id)) return { kind: 'removed' };
        if (stored && (stored.revision > seen || stored.version > draft.version)) {
          return { kind: 'conflict', text: stored.text };
        }
        drafts.set(draft.id, draft);
        log(`write ${draft.id} ${draft.revision}`);
        return { kind: 'written' };
      }),
    remove: (id, at) =>
      answer(() => {
        drafts.delete(id);
        for (const [key, { record }] of versions) if (record.draft === id) versions.delete(key);
        removed.set(id, at);
        log(`remove ${id}`);
      }),
    setAside: (id, at) =>
      answer(() => {
        const stored = drafts.get(id);
        if (!stored) return;
        setAside.set(`${id}:${at}`, stored.text);
        drafts.delete(id);
        log(`setAside ${id}`);
      }),
    versions: fakeVersions(browser, answer, dead),
  };
}

function fakeVersions(
  { disk: { versions, removed }, writes }: FakeBrowser,
  answer: <T>(work: () => T) => Promise<T>,
  dead: () => boolean,
): VersionStore {
  return {
    list: (draft) =>
      answer(() =>
        [...versions.values()].map(({ record }) => record).filter((record) => record.draft === draft),
      ),
    text: (draft, id) => answer(() => versions.get(`${draft} ${id}`)?.text ?? null),
    keep: (record, text) =>
      answer(() => {
        if (dead() || removed.has(record.draft)) return false;
        versions.set(`${record.draft} ${record.id}`, { record, text });
        writes.push(`version ${record.draft} ${record.occasion}`);
        return true;
      }),
    name: (draft, id, name) =>
      answer(() => {
        const stored = versions.get(`${draft} ${id}`);
        if (!stored) return;
        versions.set(`${draft} ${id}`, { ...stored, record: { ...stored.record, name } });
        writes.push(`version name ${draft}`);
      }),
    remove: (draft, ids) =>
      answer(() => {
        for (const id of ids) versions.delete(`${draft} ${id}`);
        writes.push(`version remove ${draft} ${ids.length}`);
      }),
  };
}
