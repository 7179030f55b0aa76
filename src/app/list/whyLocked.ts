import type { Access } from '#drafts/state.ts';

/**
 * Why a draft cannot be changed from the list; `null` where it can.
 *
 * @example whyLocked('elsewhere') //=> '正在另一个窗口中编辑，那边关闭之前，这里不能改动。'
 */
export function whyLocked(access: Access | undefined): string | null {
  if (access === 'elsewhere') return '正在另一个窗口中编辑，那边关闭之前，这里不能改动。';
  if (access === 'newer') return '由更新版本的年报保存，这里只能查看。';
  return null;
}
