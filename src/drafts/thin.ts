import type { Version } from './version.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const week = 7 * day;
/** A day of the offices begins at midnight in Beijing, wherever the browser thinks it is. */
const beijing = 8 * hour;
/** Weeks begin on Mondays; the first of January 1970 was a Thursday. */
const monday = 3 * day;

/**
 * The versions that are worth their room: of those that were kept without being asked for and have no name, all of the
 * last hour, then the last of each hour for a day, the last of each day for a month, and the last of each week. The
 * others always stay. An hour, day or week thins out when it is over as a whole, so that it does not matter how often
 * and in what steps this is done.
 *
 * @example thin(versions, new Date()) //=> those of `versions` to keep, in the same order
 */
export function thin<V extends Version>(versions: readonly V[], now: Date): readonly V[] {
  const last = new Map<string, V>();
  for (const version of versions) {
    const span = spanOf(version, now);
    const other = span === null ? undefined : last.get(span);
    if (span !== null && (!other || isLater(version, other))) last.set(span, version);
  }
  return versions.filter((version) => {
    const span = spanOf(version, now);
    return span === null || last.get(span) === version;
  });
}

// The span of time of which one version stays, by name; `null` for a version that stays whatever others there are.
function spanOf({ at, name, occasion }: Version, now: Date): string | null {
  if (name !== '' || (occasion !== 'automatic' && occasion !== 'restored')) return null;
  const present = now.getTime() + beijing;
  const time = Date.parse(at) + beijing;
  const ofHour = Math.floor(time / hour);
  const ofDay = Math.floor(time / day);
  const ofWeek = Math.floor((time + monday) / week);
  if ((ofHour + 1) * hour > present - hour) return null;
  if ((ofDay + 1) * day > present - day) return `hour ${ofHour}`;
  if ((ofWeek + 1) * week - monday > present - 30 * day) return `day ${ofDay}`;
  return `week ${ofWeek}`;
}

function isLater(version: Version, other: Version): boolean {
  const [time, otherTime] = [Date.parse(version.at), Date.parse(other.at)];
  return time === otherTime ? version.id > other.id : time > otherTime;
}
