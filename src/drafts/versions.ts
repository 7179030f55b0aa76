import type { Fields } from '#report/fields.ts';
import { draftOf, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isOutdated } from './failure.ts';
import { isFull } from './localCopies.ts';
import { thin } from './thin.ts';
import { readVersion, readVersionText, versionText, type Occasion, type Version } from './version.ts';

/** Keeps what a draft says now; see `Drafts.keepVersion`. */
export async function keepVersion(
  context: Context,
  id: string,
  occasion: Occasion,
  name: string,
): Promise<Version | null> {
  const draft = draftOf(context, id);
  return draft ? keepState(context, draft, occasion, name.trim(), context.ports.now().toISOString()) : null;
}

/** The versions of a draft, the newest first; see `Drafts.versionsOf`. */
export async function versionsOf(context: Context, id: string): Promise<readonly Version[]> {
  return (await trying(context, 'reading', () => listOf(context, id))) ?? [];
}

/** What a version says; see `Drafts.versionFields`. */
export async function versionFields(context: Context, id: string, version: string): Promise<Fields | null> {
  const text = await trying(context, 'reading', () => context.ports.database.versions.text(id, version));
  return text === null ? null : readVersionText(text);
}

/** Names a version; see `Drafts.nameVersion`. */
export async function nameVersion(
  context: Context,
  id: string,
  version: string,
  name: string,
): Promise<void> {
  if (context.outdated) return;
  await trying(context, 'keeping', () => context.ports.database.versions.name(id, version, name.trim()));
}

/** Deletes a version; see `Drafts.removeVersion`. */
export async function removeVersion(
  context: Context,
  id: string,
  version: string,
): Promise<(() => Promise<boolean>) | null> {
  if (context.outdated) return null;
  const { versions } = context.ports.database;
  const removed = await trying(context, 'keeping', async () => {
    const listed = (await listOf(context, id)).find((one) => one.id === version);
    const text = await versions.text(id, version);
    await versions.remove(id, [version]);
    return listed && text !== null ? { listed, text } : null;
  });
  if (!removed) return null;
  const { listed, text } = removed;
  return async () => {
    const isBack = await trying(context, 'keeping', () => versions.keep({ draft: id, ...listed }, text));
    return isBack === true;
  };
}

/** Keeps a state of a draft, unless it is the one that was kept last. */
export async function keepUnlessKept(
  context: Context,
  draft: Draft,
  occasion: Occasion,
  at: string,
): Promise<void> {
  const isKept = await trying(context, 'reading', async () => {
    const [newest] = await listOf(context, draft.id);
    if (!newest) return false;
    return (await context.ports.database.versions.text(draft.id, newest.id)) === versionText(draft.fields);
  });
  if (isKept === false) await keepState(context, draft, occasion, '', at);
}

/** Every version of a draft that can be read, the newest first; rejects with the browser's error. */
export async function listOf({ ports }: Context, id: string): Promise<readonly Version[]> {
  const stored = await ports.database.versions.list(id);
  return stored
    .map(readVersion)
    .filter((version) => version !== null)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

async function keepState(
  context: Context,
  draft: Draft,
  occasion: Occasion,
  name: string,
  at: string,
): Promise<Version | null> {
  const { store, ports } = context;
  const { phase, access } = store.getState();
  if (phase === 'loading' || context.outdated || access[draft.id] === 'newer') return null;
  const version: Version = { id: ports.newId(), at, name, occasion };
  const isKept = await trying(context, 'keeping', () =>
    ports.database.versions.keep({ draft: draft.id, ...version }, versionText(draft.fields)),
  );
  if (isKept !== true) return null;
  await thinOut(context, draft.id);
  return version;
}

// What is left for the next time does no harm.
async function thinOut(context: Context, id: string): Promise<void> {
  try {
    const versions = await listOf(context, id);
    const staying = new Set(thin(versions, context.ports.now()));
    const leaving = versions.filter((version) => !staying.has(version)).map((version) => version.id);
    if (leaving.length > 0) await context.ports.database.versions.remove(id, leaving);
  } catch {
    return;
  }
}

// Without its versions a draft is no less safe: a failure is said where they are listed, and nowhere else.
async function trying<T>(
  context: Context,
  what: 'reading' | 'keeping',
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    const result = await work();
    tell(context, what, null);
    return result;
  } catch (error) {
    tell(context, what, troubleOf(what, error));
    return null;
  }
}

function tell({ store }: Context, what: 'reading' | 'keeping', trouble: string | null): void {
  if (store.getState().versionTrouble[what] === trouble) return;
  store.setState(({ versionTrouble }) => ({ versionTrouble: { ...versionTrouble, [what]: trouble } }));
}

function troubleOf(what: 'reading' | 'keeping', error: unknown): string {
  if (isOutdated(error)) return '本页的版本比已保存的数据旧，不能查看或留存版本。请刷新本页。';
  if (what === 'reading') return '浏览器的数据库现在读不出来，以前留存的版本暂时看不到。';
  if (isFull(error)) return '磁盘空间不足，最近的版本没有留存；年报本身是否已保存，以保存状态为准。';
  return '浏览器的数据库现在写不进去，最近的版本没有留存；年报本身是否已保存，以保存状态为准。';
}
