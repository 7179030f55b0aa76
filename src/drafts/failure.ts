import { notify, showAccess, type Context } from './context.ts';
import { isFull } from './localCopies.ts';
import type { Saving } from './state.ts';

/** A save that has not been answered. */
export const slowness: Saving = {
  state: 'failed',
  reason: '保存迟迟没有完成。',
  remedy: '请不要关闭本页；如果一直这样，请先用“导出”留底，再关闭本网站的其他标签页。',
};

/** A save that an older version of the site must not make. */
export const outdatedness: Saving = {
  state: 'failed',
  reason: '本页的版本比已保存的数据旧，已停止保存。',
  remedy: '请先用“导出”存下未保存的修改，再刷新本页。',
};

/**
 * Why a save failed and what can be done. `localMissing`: not even the synchronous copy has the newest text.
 *
 * @example failure(new DOMException('', 'QuotaExceededError'), false).reason //=> '磁盘空间不足，浏览器没有存下最新的修改。'
 */
export function failure(error: unknown, localMissing: boolean): Saving {
  if (isOutdated(error)) return outdatedness;
  if (isFull(error)) {
    return {
      state: 'failed',
      reason: '磁盘空间不足，浏览器没有存下最新的修改。',
      remedy: '请先用“导出”留底，再清理磁盘空间；有空间后会自动保存。',
    };
  }
  return {
    state: 'failed',
    reason: localMissing
      ? '浏览器的数据库和临时存储都写不进去，最新的修改没有存下。'
      : '浏览器的数据库写不进去，最新的修改只在临时存储里，浏览器意外退出时可能丢失。',
    remedy: '请先用“导出”留底，再重新打开浏览器（不要用无痕窗口）；能写入后会自动保存。',
  };
}

/**
 * Whether an error says that the database belongs to a newer version of this site.
 *
 * @example isOutdated(new DOMException('', 'VersionError')) //=> true
 */
export function isOutdated(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'VersionError';
}

/** An older tab must stop saving: it would erase what it does not know. */
export function stopSaving(context: Context): void {
  context.outdated = true;
  for (const id of Object.keys(context.store.getState().drafts)) showAccess(context, id, 'newer');
  notify(
    context,
    'outdated',
    '本网站已在另一个标签页更新，数据属于新的版本。本页不再保存，只能查看和导出；请刷新本页后继续填写。',
  );
}
