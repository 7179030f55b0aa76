import { notify, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { FoundText, LocalStorage, StoredCopies } from './ports.ts';
import { historySize } from './history.ts';
import { serialise } from './serialised.ts';

// Every local HTML file shares one localStorage: only keys of our own are read, written or removed.
const draftKey = 'nianbao:draft:';
const setAsideKey = 'nianbao:unreadable:';
const removedKey = 'nianbao:removed:';

/**
 * Everything of ours in localStorage; `null` when the browser refuses to read it.
 *
 * @example readLocal(localStorage)?.drafts //=> [{ id: '0f3c…', text: '{"version":1,…}' }]
 */
export function readLocal(storage: LocalStorage | null): StoredCopies | null {
  if (!storage) return null;
  const found: { key: string; text: string }[] = [];
  try {
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      const text = key === null ? null : storage.getItem(key);
      if (key !== null && text !== null) found.push({ key, text });
    }
  } catch {
    return null;
  }
  return {
    drafts: under(draftKey, found),
    setAside: under(setAsideKey, found).map(({ id, text }) => ({ id: id.split(':')[0] ?? id, text })),
    removed: under(removedKey, found).map(({ id }) => id),
  };
}

// Each key press waits for this copy, and the time grows with its length; the database has the whole.
const mostHistory = 50_000;

/** Writes the synchronous copy of a draft, without its history where that is long or does not fit. Never throws. */
export function writeLocal(context: Context, draft: Draft): void {
  const { storage } = context.ports;
  if (!storage || context.outdated || context.localHeld.has(draft.id)) {
    context.localMissing.add(draft.id);
    return;
  }
  const key = draftKey + draft.id;
  const bare = { ...draft, past: [], future: [] };
  const written = tryToWrite(storage, key, serialise(historySize(draft) > mostHistory ? bare : draft));
  const outcome = written === 'full' ? tryToWrite(storage, key, serialise(bare)) : written;
  if (outcome === 'written') {
    context.localMissing.delete(draft.id);
    return;
  }
  context.localMissing.add(draft.id);
  notify(
    context,
    outcome === 'full' ? 'local-full' : 'local-unavailable',
    `浏览器的临时存储${outcome === 'full' ? '已满' : '写不进去'}：现在只有显示“已保存”的内容不会丢失。请导出年报留底，并彻底删除回收站里不再需要的年报。`,
  );
}

/** Deletes the copy of a draft and remembers that it was deleted for ever. */
export function removeLocal(storage: LocalStorage | null, id: string, at: string): void {
  if (!storage) return;
  const key = removedKey + id;
  const remembered = tryToWrite(storage, key, at);
  try {
    storage.removeItem(draftKey + id);
  } catch {
    return;
  }
  if (remembered === 'full') tryToWrite(storage, key, at);
}

/** Moves an unreadable copy to a key of its own; `false` when there is no room for it. */
export function setAsideLocal(storage: LocalStorage, id: string, at: string): boolean {
  const text = storage.getItem(draftKey + id);
  if (text === null) return true;
  if (tryToWrite(storage, `${setAsideKey}${id}:${at}`, text) !== 'written') return false;
  storage.removeItem(draftKey + id);
  return true;
}

function tryToWrite(storage: LocalStorage, key: string, text: string): 'written' | 'full' | 'refused' {
  try {
    storage.setItem(key, text);
    return 'written';
  } catch (error) {
    return isFull(error) ? 'full' : 'refused';
  }
}

/**
 * Whether an error says that a store has no room left: by its name, by Firefox's own name, by either code.
 *
 * @example isFull(new DOMException('', 'QuotaExceededError')) //=> true
 */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, code } = error as { name?: unknown; code?: unknown };
  return (
    name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014
  );
}

function under(prefix: string, found: readonly { key: string; text: string }[]): FoundText[] {
  return found
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, text }) => ({ id: key.slice(prefix.length), text }));
}
