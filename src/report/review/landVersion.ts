import type { Fields } from '../fields.ts';
import { isOfLastYear, lastYearOf } from '../lastYear.ts';
import { digestOf } from './digestOf.ts';
import { eventsOf } from './events.ts';
import type { ReviewEvent, StatusEvent } from './eventSchema.ts';
import { historyOf } from './history.ts';
import { mergeReview } from './mergeReview.ts';

/** What a further file brings into the copy that a reviewer has, or why it does not, in a Chinese sentence. */
export type VersionLanding =
  | {
      readonly ok: true;
      readonly patch: Fields;
      /** What is new of the review, in its order. */
      readonly added: readonly ReviewEvent[];
      /** How it stands to what is there; an `older` one takes nobody's place. */
      readonly report: 'same' | 'newer' | 'older';
    }
  | { readonly ok: false; readonly reason: string };

/** Every status that led to one of these, itself not counted. */
function ledTo(ends: readonly StatusEvent[], statuses: readonly StatusEvent[]): ReadonlySet<StatusEvent> {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const found = new Set<StatusEvent>();
  const open = [...ends];
  for (let end = open.pop(); end; end = open.pop()) {
    for (const id of [end.after, ...(end.settles ?? [])]) {
      const earlier = id === null ? undefined : byId.get(id);
      if (!earlier || found.has(earlier)) continue;
      found.add(earlier);
      open.push(earlier);
    }
  }
  return found;
}

/** Whether the report of the copy came after the other one, as far as the statuses tell that were given for them. */
function isOlder(copy: Fields, arrived: Fields, events: readonly ReviewEvent[]): boolean {
  const { statuses } = historyOf(events);
  const [digest, otherDigest] = [digestOf(copy), digestOf(arrived)];
  const own = statuses.filter((status) => status.digest === digest);
  const others = statuses.filter((status) => status.digest === otherDigest);
  const [last, otherLast] = [own.at(-1), others.at(-1)];
  if (!last || !otherLast) return false;
  const [before, otherBefore] = [ledTo(own, statuses), ledTo(others, statuses)];
  const isFollowed = others.some((status) => before.has(status));
  const follows = own.some((status) => otherBefore.has(status));
  // Where neither builds upon the other, or a text came back that had been given up, the time decides.
  return isFollowed === follows ? statuses.indexOf(otherLast) < statuses.indexOf(last) : isFollowed;
}

/** Whether the copy has got another status since the one that a file came with. */
function isOvertaken(copy: Fields, arrived: Fields): boolean {
  const { latest } = historyOf(eventsOf(arrived));
  const { statuses } = historyOf(eventsOf(copy));
  return [...ledTo(statuses, statuses)].some(({ id }) => id === latest?.id);
}

function withoutReview(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('review.')));
}

/** The change that puts all of a file but its review in place of what is there. */
function reportPatch(copy: Fields, arrived: Fields): Fields {
  // What a reviewer has put beside a report of that year stays, unless something takes its place.
  const keepsBeside = lastYearOf(arrived) === null && copy['year'] === arrived['year'];
  const blanks = Object.keys(withoutReview(copy))
    .filter((name) => !keepsBeside || !isOfLastYear(name))
    .map((name) => [name, ''] as const);
  return { ...Object.fromEntries(blanks), ...withoutReview(arrived) };
}

/**
 * Lands a further file in the copy of a reviewer: what is new of the review comes in, and a newer report takes the place
 * of the one that is there.
 *
 * @example landVersion(copy.fields, reading.report.fields) //=> { ok: true, report: 'newer', patch: { … }, added: [ … ] }
 */
export function landVersion(copy: Fields, arrived: Fields): VersionLanding {
  const merged = mergeReview(copy, arrived);
  if (!merged.ok) return merged;
  const { patch, added, events } = merged;
  if (digestOf(copy) === digestOf(arrived)) {
    // The same report may come with other reasons for its warnings, or with another report of last year.
    const isEarlier = isOvertaken(copy, arrived);
    const beside = isEarlier ? {} : reportPatch(copy, arrived);
    const report = isEarlier && added.length === 0 ? 'older' : 'same';
    return { ok: true, patch: { ...beside, ...patch }, added, report };
  }
  if (isOlder(copy, arrived, events)) return { ok: true, patch, added, report: 'older' };
  return { ok: true, patch: { ...reportPatch(copy, arrived), ...patch }, added, report: 'newer' };
}
