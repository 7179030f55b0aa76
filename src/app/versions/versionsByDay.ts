import type { Version } from '#drafts/version.ts';
import { momentText } from '#drafts/momentText.ts';

/** The versions of one day, by the clock of this computer. */
export interface VersionDay {
  /** '2025年1月10日', and whether that is today or yesterday. */
  readonly day: string;
  readonly versions: readonly Version[];
}

/** @example dayOf(new Date(2025, 0, 10)) //=> '2025年1月10日' */
function dayOf(date: Date): string {
  return momentText(date.toISOString()).split(' ')[0] ?? '';
}

function headingOf(day: string, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === dayOf(now)) return `今天，${day}`;
  return day === dayOf(yesterday) ? `昨天，${day}` : day;
}

/**
 * Versions by the day on which they were kept; all in the order in which they come.
 *
 * @example versionsByDay(versions, new Date())[0]?.day //=> '今天，2025年1月10日'
 */
export function versionsByDay(versions: readonly Version[], now: Date): readonly VersionDay[] {
  const days = new Map<string, Version[]>();
  for (const version of versions) {
    const day = dayOf(new Date(version.at));
    const known = days.get(day);
    if (known) known.push(version);
    else days.set(day, [version]);
  }
  return [...days].map(([day, kept]) => ({ day: headingOf(day, now), versions: kept }));
}
