import type { Opened } from './openFile.ts';

/** Said where the program that reads something does not arrive. */
export const unloaded = '读取所需的程序没有加载成功，可能是网络断开，或网站刚刚更新。请刷新页面后再试一次。';

/**
 * Something that could not be opened, and why.
 *
 * @example failed('年报.json', unloaded).result.ok //=> false
 */
export function failed(source: string, message: string): Opened {
  return { source, result: { ok: false, problems: [{ kind: 'lost', place: source, message }] } };
}
