import { readDocument } from '../document/readDocument.ts';
import { writeDocument } from '../document/writeDocument.ts';
import type { Fields } from '../fields.ts';
import { digestOf } from './digestOf.ts';
import { eventsOf } from './events.ts';
import type { ReviewEvent } from './eventSchema.ts';
import { historyOf } from './history.ts';
import { mergeReview } from './mergeReview.ts';
import { reportOf } from './reportFields.ts';

/** A field in which the returned report itself says something else, and neither the draft's nor a remark's doing. */
export interface ReturnedText {
  readonly field: string;
  readonly own: string;
  readonly returned: string;
}

/** What a returned file brings into the draft it belongs to, or why it does not, in Chinese sentences. */
export type Landing =
  | {
      readonly ok: true;
      /** Adds what is new of the review, and touches nothing else. */
      readonly patch: Fields;
      /** What is new, in its order. */
      readonly added: readonly ReviewEvent[];
      /** Texts that the reviewer's office changed by other means than a remark: to choose from, nothing is taken by itself. */
      readonly differences: readonly ReturnedText[];
    }
  | { readonly ok: false; readonly reason: string };

/** A report as a file carries it, so that how something was typed makes no difference. */
function carried(fields: Fields): Fields {
  const reading = readDocument(writeDocument(reportOf(fields)).text);
  return reading.ok ? reading.report.fields : {};
}

/** What was handed out of the report, sent for review or only to be looked at: none of it is the reviewer's doing. */
function sentDigests(fields: Fields): readonly string[] {
  const { statuses } = historyOf(eventsOf(fields));
  const sent = statuses.filter(({ status }) => status === 'submitted' || status === 'drafting');
  return sent.map(({ digest }) => digest);
}

function differencesOf(own: Fields, returned: Fields, sent: readonly Fields[]): readonly ReturnedText[] {
  const untouched = [...sentDigests(own), ...[own, ...sent].map(digestOf)];
  if (untouched.includes(digestOf(returned))) return [];
  const lastSent = sentDigests(returned).at(-1);
  const version = sent.find((fields) => digestOf(fields) === lastSent);
  const [ours, theirs, base] = [carried(own), carried(returned), version && carried(version)];
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .map((field) => ({ field, own: ours[field] ?? '', returned: theirs[field] ?? '' }))
    .filter((text) => text.own !== text.returned && text.returned !== (base && (base[text.field] ?? '')));
}

/**
 * Lands a returned file in the draft that it belongs to, also where that was edited meanwhile. Remarks and statuses come
 * in; no text of the draft is replaced. Files land in any order and any number of times with the same outcome.
 *
 * @param sent the versions that were sent, where they are still kept: they tell what the reviewer's office changed from
 *   what the author did meanwhile
 * @example landReturned(draft.fields, reading.report.fields, []) //=> { ok: true, patch: { 'review.event.7b1c…': … }, added: [ … ], differences: [] }
 */
export function landReturned(own: Fields, returned: Fields, sent: readonly Fields[]): Landing {
  const merged = mergeReview(own, returned);
  if (!merged.ok) return merged;
  const { patch, added } = merged;
  return { ok: true, patch, added, differences: differencesOf(own, returned, sent) };
}
