import { drafts } from '#drafts/drafts.ts';
import type { Draft } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import { eventsOf } from '#report/review/events.ts';
import type { ReviewEvent, StatusEvent } from '#report/review/eventSchema.ts';
import { historyOf } from '#report/review/history.ts';
import { landReturned, type ReturnedText } from '#report/review/landReturned.ts';
import { landVersion } from '#report/review/landVersion.ts';
import { beginReview, reviewIdOf, rolePatch, roleOf } from '#report/review/reviewFields.ts';
import { whyLocked } from '../list/whyLocked.ts';
import { keepReturned } from './keptReturned.ts';
import { nameOfVersion } from './nameOfVersion.ts';

/**
 * Where a shared report may go. `copy`: the copy of it that is being reviewed here. `own`: the draft that it was shared
 * from. `likely`: a draft of the same unit and year that knows nothing of the round, as after its sharing was undone.
 */
export interface Target {
  readonly kind: 'copy' | 'own' | 'likely';
  readonly draft: Draft;
}

/** What became of a shared report. */
export interface Landed {
  readonly draft: string;
  /** `opened`: a new copy to review, or a new draft of one's own. Else it went into the copy or the draft that was there. */
  readonly kind: 'opened' | 'copy' | 'own';
  /** How its report stands to the one that was there, in a copy. */
  readonly report: 'same' | 'newer' | 'older';
  readonly added: readonly ReviewEvent[];
  readonly differences: readonly ReturnedText[];
  readonly fromBin: boolean;
}

/** `elsewhere`: another window edits the draft, and this one may not. */
export type Arrival =
  | { readonly ok: true; readonly landed: Landed }
  | { readonly ok: false; readonly kind: 'elsewhere' | 'refused'; readonly reason: string };

/** More versions than these are not asked for what was sent. */
const mostSent = 20;
/** How long the database may take to give them, in milliseconds. */
const patience = 5000;

function sameText(one: Fields, other: Fields, field: string): boolean {
  const text = (one[field] ?? '').trim();
  return text !== '' && text === (other[field] ?? '').trim();
}

/** The status with which a shared report came; null where it bears none. */
export function statusOfShared(fields: Fields): StatusEvent | null {
  return historyOf(eventsOf(fields)).latest;
}

/**
 * Where a shared report may go, of the drafts that are here; where there is none, to a new copy, or a new draft of one's own.
 *
 * @example targetsFor(Object.values(drafts), reading.report.fields)[0]?.kind //=> 'own'
 */
export function targetsFor(all: readonly Draft[], shared: Fields): readonly Target[] {
  const id = reviewIdOf(shared);
  const ofRound = all
    .filter(({ fields }) => reviewIdOf(fields) === id)
    .map((draft): Target => ({ draft, kind: roleOf(draft.fields) === 'author' ? 'own' : 'copy' }));
  if (ofRound.length > 0 || !isAnswered(shared)) return ofRound;
  return all
    .filter(
      ({ fields, deletedAt }) =>
        deletedAt === null &&
        reviewIdOf(fields) === null &&
        sameText(fields, shared, 'unit.name') &&
        sameText(fields, shared, 'year'),
    )
    .map((draft) => ({ draft, kind: 'likely' }));
}

/** Whether a shared report comes back from a review, and so belongs to a draft that was sent. */
export function isAnswered(fields: Fields): boolean {
  const status = statusOfShared(fields)?.status;
  return status === 'returned' || status === 'accepted';
}

/** Takes a shared report as a draft of one's own, in its round, beside whatever is there. */
export function takeAsOwn(shared: Fields): Landed {
  const draft = drafts.create({ ...shared, ...rolePatch('author') });
  return { draft, kind: 'opened', report: 'same', added: eventsOf(shared), differences: [], fromBin: false };
}

/** Opens a shared report as a copy to review, beside whatever is there. */
export function openCopy(shared: Fields): Landed {
  const draft = drafts.create({ ...shared, ...rolePatch('reviewer') });
  return { draft, kind: 'opened', report: 'same', added: eventsOf(shared), differences: [], fromBin: false };
}

/** The versions of a draft that were sent, as far as they can be had soon. */
async function sentVersions(id: string): Promise<readonly Fields[]> {
  async function read(): Promise<readonly Fields[]> {
    const versions = await drafts.versionsOf(id);
    const sent = versions.filter(({ occasion }) => occasion === 'sent').slice(0, mostSent);
    const texts = await Promise.all(sent.map((version) => drafts.versionFields(id, version.id)));
    return texts.filter((fields) => fields !== null);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<readonly Fields[]>((resolve) => {
    timer = setTimeout(resolve, patience, []);
  });
  const found = await Promise.race([read(), late]);
  clearTimeout(timer);
  return found;
}

function fieldsNow(id: string): Fields {
  return drafts.getState().drafts[id]?.fields ?? {};
}

/** Why this window may not put anything into a draft; null where it may. */
function inTheWay(id: string): Arrival | null {
  const access = drafts.getState().access[id];
  if (access === 'own') return null;
  const reason = whyLocked(access) ?? '这份年报在这里只能查看。';
  return { ok: false, kind: access === 'newer' ? 'refused' : 'elsewhere', reason };
}

/** Lands a returned report in the draft that it was shared from. */
async function landInOwn(id: string, shared: Fields, fromBin: boolean): Promise<Arrival> {
  const sent = await sentVersions(id);
  const locked = inTheWay(id);
  if (locked) return locked;
  const round = beginReview(fieldsNow(id), reviewIdOf(shared) ?? '');
  const landing = landReturned({ ...fieldsNow(id), ...round }, shared, sent);
  if (!landing.ok) return { ok: false, kind: 'refused', reason: landing.reason };
  const { added, differences, patch } = landing;
  if (added.length > 0) {
    void drafts.keepVersion(id, { occasion: 'returned', name: nameOfVersion(added) });
    drafts.change(id, { ...round, ...patch }, 'exchange');
  }
  keepReturned(id, { at: new Date().toISOString(), texts: differences });
  return { ok: true, landed: { draft: id, kind: 'own', report: 'same', added, differences, fromBin } };
}

/** What of a change is about the review, or all the rest of it. */
function reviewPart(patch: Fields, isReview: boolean): Fields {
  return Object.fromEntries(
    Object.entries(patch).filter(([name]) => name.startsWith('review.') === isReview),
  );
}

/** Lands a further version of a report in the copy that is being reviewed. */
function landInCopy(id: string, shared: Fields, fromBin: boolean): Arrival {
  const landing = landVersion(fieldsNow(id), shared);
  if (!landing.ok) return { ok: false, kind: 'refused', reason: landing.reason };
  const { added, report, patch } = landing;
  // What was there before is kept: it is what was reviewed last.
  if (report === 'newer') void drafts.keepVersion(id, { occasion: 'imported' });
  const [review, rest] = [reviewPart(patch, true), reviewPart(patch, false)];
  drafts.change(id, rest, 'import');
  drafts.change(id, review, 'exchange');
  return { ok: true, landed: { draft: id, kind: 'copy', report, added, differences: [], fromBin } };
}

/**
 * Lands a shared report in a draft that is here. Opened for that, the draft stays open where it succeeds.
 *
 * @example const arrival = await landIn(target, reading.report.fields)
 */
export async function landIn({ kind, draft }: Target, shared: Fields): Promise<Arrival> {
  const { id } = draft;
  await drafts.open(id);
  const locked = inTheWay(id);
  if (locked) return locked;
  const fromBin = drafts.getState().drafts[id]?.deletedAt != null;
  if (fromBin) drafts.restore(id);
  return kind === 'copy' ? landInCopy(id, shared, fromBin) : landInOwn(id, shared, fromBin);
}
