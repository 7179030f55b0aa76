import type { Unreadable } from '#drafts/state.ts';
import { momentText } from '#drafts/momentText.ts';
import { traceOf } from '#drafts/traceOf.ts';

/** The stored texts of one draft that cannot be used here: damaged, or of a newer version. */
export interface KeptTexts {
  readonly id: string;
  /** Its name, where that can be told. */
  readonly name: string | null;
  /** The draft in words, with the time of its last change where that can be told. */
  readonly what: string;
  /** What was stored, each once. */
  readonly texts: readonly string[];
}

/**
 * Puts together what was kept of each draft: two stores may hold a copy each, and of a draft one is told once.
 *
 * @example keptTexts(unreadable)[0]?.what //=> '《示例市教育局2024年政府信息公开工作年度报告》（最后修改 2025年1月10日 16:00）'
 */
export function keptTexts(unreadable: readonly Unreadable[]): readonly KeptTexts[] {
  return [...new Set(unreadable.map(({ id }) => id))].map((id) => {
    const own = unreadable.filter((each) => each.id === id);
    const texts = [...new Set(own.map(({ text }) => text))];
    const { name, changedAt } = traceOf(texts);
    const when = changedAt === null ? '' : `（最后修改 ${momentText(changedAt)}）`;
    return { id, name, what: `${name === null ? '一份读不出名称的年报' : `《${name}》`}${when}`, texts };
  });
}

/** What cannot be opened at all: damaged, and no good copy of it is there. What was set aside of it earlier is with it. */
export function lostTexts(
  unreadable: readonly Unreadable[],
  drafts: Readonly<Record<string, unknown>>,
): readonly KeptTexts[] {
  const lost = unreadable.filter(
    ({ id, reason, recovered }) => reason === 'damaged' && !recovered && !(id in drafts),
  );
  return keptTexts(unreadable.filter(({ id }) => lost.some((each) => each.id === id)));
}

/** What was set aside of drafts that came back, or were deleted since. */
export function setAsideTexts(
  unreadable: readonly Unreadable[],
  drafts: Readonly<Record<string, unknown>>,
): readonly KeptTexts[] {
  const lost = lostTexts(unreadable, drafts).map(({ id }) => id);
  return keptTexts(unreadable.filter(({ id, recovered }) => recovered && !lost.includes(id)));
}
