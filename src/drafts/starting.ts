import type { Context } from './context.ts';
import { mayEdit, notify } from './context.ts';
import { isOutdated, stopSaving } from './failure.ts';
import { mergeDatabase, readDatabase, settle } from './loading.ts';
import { readLocal } from './localCopies.ts';
import type { StoredCopies } from './ports.ts';
import { removeForever } from './removing.ts';
import { finishRemovals, retryLater } from './saving.ts';
import { joinTabs } from './hearing.ts';

/** How long the database may take to open, in milliseconds, before the work begins without it. */
const openingTime = 3000;
const daysInBin = 30;

type Opening =
  | { readonly kind: 'read'; readonly found: StoredCopies }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'late' };

/** Reads both stores, shows what they hold, and begins to save. Settles when typing is possible; never rejects. */
export async function start(context: Context): Promise<void> {
  joinTabs(context);
  const local = readLocal(context.ports.storage);
  const opening = await openDatabase(context);
  context.merged = opening.kind === 'read';
  if (opening.kind === 'failed' && isOutdated(opening.error)) stopSaving(context);
  settle(context, local, opening.kind === 'read' ? opening.found : null);
  if (!local) {
    notify(
      context,
      'local-unavailable',
      '浏览器不允许本网站使用临时存储：现在只有显示“已保存”的内容不会丢失，请等到显示“已保存”再关闭。',
    );
  }
  if (opening.kind !== 'read') carryOnWithoutDatabase(context, opening.kind, local !== null);
  emptyBin(context);
  void finishRemovals(context);
}

async function openDatabase(context: Context): Promise<Opening> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Opening>((resolve) => {
    timer = setTimeout(resolve, openingTime, { kind: 'late' });
  });
  const read = readDatabase(context).then(
    (found): Opening => ({ kind: 'read', found }),
    (error: unknown): Opening => ({ kind: 'failed', error }),
  );
  const opening = await Promise.race([read, late]);
  clearTimeout(timer);
  return opening;
}

function carryOnWithoutDatabase(context: Context, kind: 'failed' | 'late', hasLocal: boolean): void {
  if (context.outdated) return;
  if (kind === 'late') {
    notify(
      context,
      'database-late',
      '浏览器的数据库迟迟没有打开，可能被本网站的另一个标签页占用。现在显示的是临时副本；数据库打开后会自动合并，请勿清除浏览器数据。',
    );
    mergeDatabase(context).catch(() => retryLater(context));
    return;
  }
  notify(
    context,
    'database-unavailable',
    hasLocal
      ? '浏览器的数据库打不开，现在显示的是临时副本，可能不全，也不能保证重启后仍在。请用“导出”留底，再重新打开浏览器（不要用无痕窗口）。'
      : '浏览器的数据库也打不开，填写的内容关闭后就会丢失。请用“导出”留底，再重新打开浏览器（不要用无痕窗口）。',
  );
  retryLater(context);
}

function emptyBin(context: Context): void {
  const oldest = context.ports.now().getTime() - daysInBin * 24 * 60 * 60 * 1000;
  for (const { id, deletedAt } of Object.values(context.store.getState().drafts)) {
    if (deletedAt === null || Date.parse(deletedAt) >= oldest || !mayEdit(context, id)) continue;
    removeForever(context, id);
  }
}
