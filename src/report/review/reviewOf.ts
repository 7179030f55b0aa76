import type { Quote } from '../checks/finding.ts';
import type { Fields } from '../fields.ts';
import { eventsOf } from './events.ts';
import type { Place, RemarkKind, Status, StatusEvent } from './eventSchema.ts';
import { findWords, passageOf } from './findWords.ts';
import { historyOf, type Deed, type Thread } from './history.ts';
import { isLapsed } from './isLapsed.ts';
import { isInPlace, proposalPatch, proposedPassage, proposedTexts, type ProposedText } from './proposal.ts';
import { reviewIdOf, roleOf, type ReviewRole } from './reviewFields.ts';
import type { LateAnswer } from './standing.ts';

/** What a remark proposes, and what became of it. */
export interface Proposal {
  readonly texts: readonly ProposedText[];
  /**
   * `outdated`: nobody has decided, and what stands there now is not what stood there when it was proposed. `reverted`:
   * it was taken, and what was proposed does not stand there any more, be it undone or edited.
   */
  readonly state: 'open' | 'taken' | 'reverted' | 'refused' | 'outdated';
  readonly decided: Deed | null;
}

/** A remark as it stands now. */
export interface Remark extends Omit<Thread, 'remark' | 'decision'>, Deed {
  readonly id: string;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly place: Place;
  /** Where the words it is about stand now; null if they are gone, or if it is not about words. */
  readonly quote: Quote | null;
  readonly proposal: Proposal | null;
}

/** The state of a review, which follows from its events and the report they are about. */
export interface Review {
  readonly id: string | null;
  readonly role: ReviewRole;
  readonly remarks: readonly Remark[];
  /** Every status that was given, the latest last. */
  readonly statuses: readonly StatusEvent[];
  readonly latest: StatusEvent | null;
  readonly status: Status;
  /** The sides, at least two, where different people answered the same report differently and nobody has settled it; else none. */
  readonly conflict: readonly StatusEvent[];
  /** Answers to a version that another one has followed, and nothing further by the same person. */
  readonly late: readonly LateAnswer[];
  /** Whether the report was accepted and that does not hold any more. */
  readonly lapsed: boolean;
  /** Of the answers that stand, which are acceptances that do not hold any more. */
  readonly lapsedAnswers: readonly StatusEvent[];
}

function stateOf(fields: Fields, { remark, decision }: Thread): Proposal['state'] {
  if (!decision) return proposalPatch(fields, remark) ? 'open' : 'outdated';
  if (decision.type === 'refused') return 'refused';
  return isInPlace(fields, remark) ? 'taken' : 'reverted';
}

function proposalOf(fields: Fields, thread: Thread): Proposal | null {
  const texts = proposedTexts(thread.remark);
  if (texts.length === 0) return null;
  return { texts, state: stateOf(fields, thread), decided: thread.decision };
}

function quoteOf(fields: Fields, { remark, decision }: Thread): Quote | null {
  const passage = passageOf(remark.place);
  if (!passage) return null;
  // Once they are taken, the proposed words stand for those that the remark was about.
  const words = decision?.type === 'taken' ? proposedPassage(remark, passage) : passage;
  return words.text === '' ? null : findWords(fields, words);
}

function remarkOf(fields: Fields, thread: Thread): Remark {
  const { id, at, by, kind, text, place } = thread.remark;
  const { replies, resolved, withdrawn } = thread;
  const quote = quoteOf(fields, thread);
  const proposal = proposalOf(fields, thread);
  return { id, at, by, kind, text, place, replies, resolved, withdrawn, quote, proposal };
}

interface Stated {
  readonly texts: readonly (string | undefined)[];
  readonly remark: Remark;
}

const stated = new WeakMap<Thread, Stated>();

/** The same object as before, as long as nothing has changed of the remark or of the texts that it is about. */
function remarkNow(fields: Fields, thread: Thread): Remark {
  const { place, proposals = {} } = thread.remark;
  const names = [passageOf(place)?.field ?? 'form', ...Object.keys(proposals)];
  const texts = names.map((name) => fields[name]);
  const known = stated.get(thread);
  if (known?.texts.every((text, index) => text === texts[index])) return known.remark;
  const remark = remarkOf(fields, thread);
  stated.set(thread, { texts, remark });
  return remark;
}

function haveSameMembers<Member>(one: readonly Member[], other: readonly Member[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index]);
}

function isSame(one: Review, other: Review): boolean {
  return (
    one.id === other.id &&
    one.role === other.role &&
    one.statuses === other.statuses &&
    one.lapsed === other.lapsed &&
    haveSameMembers(one.lapsedAnswers, other.lapsedAnswers) &&
    haveSameMembers(one.remarks, other.remarks)
  );
}

const reviews = new WeakMap<Fields, Review>();
let latestReview: Review | null = null;

/**
 * The review of a report. As long as nothing of it changes, so does not the object, nor that of any of its remarks: a
 * key press elsewhere in the report renders none of them anew.
 *
 * @example reviewOf(fields).remarks.filter(({ resolved, withdrawn }) => !resolved && !withdrawn)
 */
export function reviewOf(fields: Fields): Review {
  const known = reviews.get(fields);
  if (known) return known;
  const history = historyOf(eventsOf(fields));
  const { statuses, latest, status, conflict, answers, late } = history;
  const lapsedAnswers = answers.filter((answer) => isLapsed(fields, answer));
  let review: Review = {
    id: reviewIdOf(fields),
    role: roleOf(fields),
    remarks: history.threads.map((thread) => remarkNow(fields, thread)),
    statuses,
    latest,
    status,
    conflict,
    late,
    // What is disputed is not accepted, and so cannot lapse.
    lapsed: conflict.length === 0 && latest !== null && lapsedAnswers.includes(latest),
    lapsedAnswers,
  };
  if (latestReview && isSame(latestReview, review)) review = latestReview;
  latestReview = review;
  reviews.set(fields, review);
  return review;
}
