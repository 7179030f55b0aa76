import type { StatusEvent } from './eventSchema.ts';

/** An answer to a version that another one had followed when it came. */
export interface LateAnswer {
  readonly answer: StatusEvent;
  /** When the version that it answers was sent. */
  readonly sentAt: string;
}

/** Where the statuses of a review leave it. */
export interface Standing {
  /** The answers to what was sent last that nothing follows, of each person the last one. */
  readonly answers: readonly StatusEvent[];
  /** The status that holds; of a conflict, its latest side. null before the first. */
  readonly latest: StatusEvent | null;
  /** The sides, at least two, where different people answered the same report differently and nobody has settled it; else none. */
  readonly conflict: readonly StatusEvent[];
  /** Not those of people who have answered what was sent last since. */
  readonly late: readonly LateAnswer[];
}

function isAnswer({ status }: StatusEvent): boolean {
  return status === 'returned' || status === 'accepted';
}

/** The statuses before this one, back to the first. */
function before(status: StatusEvent, byId: ReadonlyMap<string, StatusEvent>): readonly StatusEvent[] {
  const found = new Set<StatusEvent>();
  let next = status.after === null ? undefined : byId.get(status.after);
  while (next && !found.has(next)) {
    found.add(next);
    next = next.after === null ? undefined : byId.get(next.after);
  }
  return [...found];
}

/** The same report sent again, before anybody had answered it, is the same sending: the first of them stands for all. */
function firstSending(sending: StatusEvent, byId: ReadonlyMap<string, StatusEvent>): StatusEvent {
  let first = sending;
  for (const earlier of before(sending, byId)) {
    if (earlier.status === 'drafting') continue;
    if (earlier.status !== 'submitted' || earlier.digest !== sending.digest) break;
    first = earlier;
  }
  return first;
}

function isSameSending(one: StatusEvent | undefined, other: StatusEvent | undefined): boolean {
  return one === other || (one?.after === other?.after && one?.digest === other?.digest);
}

/** Of what one person said of one report, the last counts: somebody who thinks better of it contradicts nobody. */
function lastOfEach(answers: readonly StatusEvent[]): readonly StatusEvent[] {
  return answers.filter(
    (answer, index) =>
      !answers.slice(index + 1).some(({ by, digest }) => by === answer.by && digest === answer.digest),
  );
}

/**
 * What holds of all statuses that were given. 送审 is no answer, so that nobody contradicts it: sent again unchanged, it
 * is answered by an answer to the first; sent again changed, it holds against a late answer to the version before.
 *
 * @param statuses in their order
 * @example standingOf([submitted, returned]).latest //=> returned
 */
export function standingOf(statuses: readonly StatusEvent[]): Standing {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const followed = new Set(statuses.flatMap(({ after, settles = [] }) => [after, ...settles]));
  const ends = statuses.filter(({ id }) => !followed.has(id));
  const sendings = statuses.filter(({ status }) => status === 'submitted');
  const overtaken = new Set(sendings.flatMap((sending) => before(sending, byId)));
  const last = sendings.filter((sending) => !overtaken.has(sending)).at(-1);
  const current = last && firstSending(last, byId);

  function answered(answer: StatusEvent): StatusEvent | undefined {
    const sending = before(answer, byId).find(({ status }) => status === 'submitted');
    return sending && firstSending(sending, byId);
  }
  const endingAnswers = ends.filter(isAnswer);
  const answers = lastOfEach(endingAnswers.filter((answer) => isSameSending(answered(answer), current)));
  const conflict = answers.filter((answer) =>
    answers.some(({ digest, status }) => digest === answer.digest && status !== answer.status),
  );
  const sent = last && ends.includes(last) ? last : ends.filter((end) => !isAnswer(end)).at(-1);
  /** Whoever has answered a later version too has said what holds of it. */
  function saidMore(answer: StatusEvent): boolean {
    return statuses
      .slice(statuses.indexOf(answer) + 1)
      .some((later) => isAnswer(later) && later.by === answer.by && isSameSending(answered(later), current));
  }
  const late = endingAnswers
    .filter((answer) => !saidMore(answer))
    .flatMap((answer) => {
      const sending = answered(answer);
      return sending && !isSameSending(sending, current) ? [{ answer, sentAt: sending.at }] : [];
    });
  const latest = conflict.at(-1) ?? answers.at(-1) ?? sent ?? ends.at(-1) ?? null;
  return { answers, latest, conflict, late };
}
