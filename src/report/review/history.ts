import type { EventOf, RemarkEvent, ReviewEvent, Status, StatusEvent } from './eventSchema.ts';
import { standingOf, type Standing } from './standing.ts';

/** Who did something, and when. */
export type Deed = Pick<ReviewEvent, 'at' | 'by'>;

/** A remark with all that was done about it, apart from what the report says now. */
export interface Thread {
  readonly remark: RemarkEvent;
  readonly replies: readonly EventOf<'reply'>[];
  /** null also after it was reopened. */
  readonly resolved: Deed | null;
  readonly withdrawn: Deed | null;
  /** What was decided of its proposal last. */
  readonly decision: EventOf<'taken' | 'refused'> | null;
}

/** What follows from the events of a review alone. */
export interface History extends Standing {
  /** In the order in which they were written. */
  readonly threads: readonly Thread[];
  readonly statuses: readonly StatusEvent[];
  readonly status: Status;
}

type OnRemark = Exclude<ReviewEvent, RemarkEvent | StatusEvent>;

function threadOf(remark: RemarkEvent, events: readonly OnRemark[]): Thread {
  const replies: EventOf<'reply'>[] = [];
  let resolved: Deed | null = null;
  let withdrawn: Deed | null = null;
  let decision: Thread['decision'] = null;
  for (const event of events) {
    switch (event.type) {
      case 'reply':
        replies.push(event);
        break;
      case 'resolved':
        resolved = event;
        break;
      case 'reopened':
        resolved = null;
        break;
      case 'withdrawn':
        withdrawn ??= event;
        break;
      case 'taken':
      case 'refused':
        decision = event;
        break;
    }
  }
  return { remark, replies, resolved, withdrawn, decision };
}

function threadsOf(events: readonly ReviewEvent[]): readonly Thread[] {
  // An event may bear an earlier time than its remark: the clocks of two offices differ.
  const byRemark = new Map<string, OnRemark[]>();
  for (const event of events) {
    if (event.type === 'remark' || event.type === 'status') continue;
    const onRemark = byRemark.get(event.remark);
    if (onRemark) onRemark.push(event);
    else byRemark.set(event.remark, [event]);
  }
  return events
    .filter((event) => event.type === 'remark')
    .map((remark) => threadOf(remark, byRemark.get(remark.id) ?? []));
}

const histories = new WeakMap<readonly ReviewEvent[], History>();

/**
 * What follows from the events of a review: remarks with what was done about them, and the statuses.
 *
 * @param events in their order, as `eventsOf` and `mergeEvents` give them
 */
export function historyOf(events: readonly ReviewEvent[]): History {
  const known = histories.get(events);
  if (known) return known;
  const statuses = events.filter((event) => event.type === 'status');
  const standing = standingOf(statuses);
  const status = standing.latest?.status ?? 'drafting';
  const history: History = { ...standing, threads: threadsOf(events), statuses, status };
  histories.set(events, history);
  return history;
}
