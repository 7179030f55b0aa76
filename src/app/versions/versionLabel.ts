import type { Occasion, Version } from '#drafts/version.ts';
import { momentText } from '#drafts/momentText.ts';

/** Why a version was kept, in words that say which of the two contents at that moment it is. */
export const occasionWords: Readonly<Record<Occasion, string>> = {
  automatic: '自动保留',
  'by-hand': '手工保留',
  sent: '送出时',
  returned: '送回时',
  imported: '收到新版前',
  restored: '恢复前',
};

function isOfOneMinute(one: Version, other: Version): boolean {
  return one.at.slice(0, 16) === other.at.slice(0, 16);
}

function timed(version: Version, among: readonly Version[]): string {
  const isAlone = !among.some((other) => other.id !== version.id && isOfOneMinute(version, other));
  if (isAlone) return momentText(version.at);
  const seconds = String(new Date(version.at).getSeconds()).padStart(2, '0');
  return `${momentText(version.at)}:${seconds}`;
}

function named(version: Version, among: readonly Version[]): string {
  const { occasion, name } = version;
  return `${timed(version, among)} ${occasionWords[occasion]}${name === '' ? '' : `“${name}”`}`;
}

/**
 * The time of day at which a version was kept, with seconds where another one is of the same minute.
 *
 * @example versionTime(version, versions) //=> '16:05'
 */
export function versionTime(version: Version, among: readonly Version[]): string {
  return timed(version, among).split(' ')[1] ?? '';
}

/**
 * What a version is called: when and why it was kept, and its name. No two of a list are called the same.
 *
 * @param among the list that it stands in, the newest first
 * @example versionLabel(version, versions) //=> '2025年1月10日 16:05 送出时“初稿”'
 */
export function versionLabel(version: Version, among: readonly Version[]): string {
  const label = named(version, among);
  const alike = among.filter((other) => isOfOneMinute(version, other) && named(other, among) === label);
  if (alike.length < 2) return label;
  const at = alike.findIndex(({ id }) => id === version.id);
  return `${label}（第 ${alike.length - at} 个）`;
}
