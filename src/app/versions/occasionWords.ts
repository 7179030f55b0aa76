import type { Occasion, Version } from '#drafts/version.ts';
import { momentText } from '#review/words.ts';

/** Why a version was kept, in words. */
export const occasionWords: Readonly<Record<Occasion, string>> = {
  automatic: '自动保留',
  'by-hand': '手工保留',
  sent: '送审',
  returned: '退回',
  imported: '导入',
  restored: '恢复前',
};

/**
 * What a version is called: when and why it was kept, and its name.
 *
 * @example versionLabel(version) //=> '2025年1月10日 16:05 送审“初稿”'
 */
export function versionLabel({ at, occasion, name }: Version): string {
  return `${momentText(at)} ${occasionWords[occasion]}${name === '' ? '' : `“${name}”`}`;
}
