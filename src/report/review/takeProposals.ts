import type { Fields } from '../fields.ts';
import { addEvent, eventsOf } from './events.ts';
import { newEvent } from './eventText.ts';
import { historyOf, type Deed } from './history.ts';
import { overridingPatch, proposalPatch, proposedTexts } from './proposal.ts';

/** What taking proposals comes to. */
export interface Taking {
  /** The change, events included: one step, so that one undo takes all of it back. */
  readonly patch: Fields;
  readonly taken: readonly string[];
  /** The remarks whose proposals could not be taken, since something else stands there by now. */
  readonly outdated: readonly string[];
}

/**
 * Takes what remarks propose, one after the other in the order in which they were written. Of two that propose different
 * texts for one cell the first is taken, and the second is outdated.
 *
 * @param remarks the ids of the remarks; withdrawn, taken and unknown ones are passed over
 * @param isOverriding whether numbers replace also what came to stand in their cells since: the person has seen it
 * @example takeProposals(fields, [remark.id], { at: '2025-01-10T08:00:00.000Z', by: '王' }).patch
 */
export function takeProposals(
  fields: Fields,
  remarks: readonly string[],
  { at, by }: Deed,
  isOverriding = false,
): Taking {
  const wanted = new Set(remarks);
  const taken: string[] = [];
  const outdated: string[] = [];
  let patch: Fields = {};
  for (const { remark, withdrawn, decision } of historyOf(eventsOf(fields)).threads) {
    const isOpen = wanted.has(remark.id) && !withdrawn && decision?.type !== 'taken';
    if (!isOpen || proposedTexts(remark).length === 0) continue;
    const now = { ...fields, ...patch };
    const change = proposalPatch(now, remark) ?? (isOverriding ? overridingPatch(now, remark) : null);
    if (!change) {
      outdated.push(remark.id);
      continue;
    }
    taken.push(remark.id);
    patch = { ...patch, ...change, ...addEvent(newEvent({ type: 'taken', remark: remark.id, at, by })) };
  }
  return { patch, taken, outdated };
}
