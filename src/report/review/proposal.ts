import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import type { RemarkEvent } from './eventSchema.ts';
import { findWords, passageOf, type Passage } from './findWords.ts';
import { proposableFields } from './proposable.ts';
import { sameText } from './sameText.ts';

/** A text that somebody proposes for a field, or for some words of it. */
export interface ProposedText {
  readonly field: string;
  /** What stood there when it was proposed. */
  readonly from: string;
  readonly to: string;
}

/**
 * The texts that a remark proposes, each with what stood there: the words it is about, or all that the field held.
 *
 * @example proposedTexts(remark) //=> [{ field: 'disputes.review.upheld', from: '2', to: '3' }]
 */
export function proposedTexts({ place, proposals = {}, from = {} }: RemarkEvent): readonly ProposedText[] {
  const passage = passageOf(place);
  return Object.entries(proposals).map(([field, to]) => ({
    field,
    from: passage?.field === field ? passage.text : (from[field] ?? ''),
    to,
  }));
}

/** Whether all that a remark proposes is something that this report has at the place of the remark. */
function hasPlaceIn(fields: Fields, { place, proposals = {} }: RemarkEvent): boolean {
  const allowed = proposableFields(formById(fields['form']), place);
  return Object.keys(proposals).every((field) => allowed.includes(field));
}

/**
 * The change that puts what a remark proposes into the report; null where something else stands there now than when it
 * was proposed, so that nothing is replaced that the reviewer has not seen.
 *
 * @example proposalPatch({ 'disputes.review.upheld': '2' }, remark) //=> { 'disputes.review.upheld': '3' }
 */
export function proposalPatch(fields: Fields, remark: RemarkEvent): Fields | null {
  if (!hasPlaceIn(fields, remark)) return null;
  const passage = passageOf(remark.place);
  const patch: Record<string, string> = {};
  for (const { field, from, to } of proposedTexts(remark)) {
    const text = fields[field] ?? '';
    if (passage?.field === field) {
      const words = findWords(fields, passage);
      if (!words) return null;
      patch[field] = text.slice(0, words.start) + to + text.slice(words.end);
    } else if (sameText(field, text, from)) patch[field] = to;
    // What is there already need not be put there.
    else if (!sameText(field, text, to)) return null;
  }
  return patch;
}

/**
 * The change that puts numbers that a remark proposes into their cells whatever stands there by now; null where it
 * proposes words, which need the words they replace, or cells that this report has not.
 *
 * @example overridingPatch({ 'disputes.review.upheld': '24' }, remark) //=> { 'disputes.review.upheld': '3' }
 */
export function overridingPatch(fields: Fields, remark: RemarkEvent): Fields | null {
  if (!('cells' in remark.place) || !hasPlaceIn(fields, remark)) return null;
  return remark.proposals ?? {};
}

/** The words that a remark proposes in place of those it is about, as they would stand there. */
export function proposedPassage({ proposals = {} }: RemarkEvent, passage: Passage): Passage {
  return { ...passage, text: proposals[passage.field] ?? passage.text };
}

/**
 * Whether what a remark proposes stands in the report. Of words that were to go away: whether they are gone.
 *
 * @example isInPlace({ 'disputes.review.upheld': '3' }, remark) //=> true
 */
export function isInPlace(fields: Fields, remark: RemarkEvent): boolean {
  const passage = passageOf(remark.place);
  return proposedTexts(remark).every(({ field, to }) => {
    if (passage?.field !== field) return sameText(field, fields[field] ?? '', to);
    if (to === '') return findWords(fields, passage) === null;
    return findWords(fields, proposedPassage(remark, passage)) !== null;
  });
}
