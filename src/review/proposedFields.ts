import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import { readNumber } from '#report/numbers/readNumber.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { proposableFields } from '#report/review/proposable.ts';
import { sameText } from '#report/review/sameText.ts';

/** What somebody proposes as they write a remark: what goes into the event, and what is wrong with it. */
export interface Proposing {
  readonly proposals: Fields;
  readonly from: Fields;
  /** A Chinese sentence for each field whose text cannot be proposed. */
  readonly problems: Fields;
}

/** What stands now where something is proposed: the words, or all that the cell holds. */
export function standingText(fields: Fields, place: Place, field: string): string {
  return 'field' in place ? place.text : (fields[field] ?? '');
}

function problemOf(form: Form, field: string, text: string): string | null {
  const cell = cellsOf(form).get(field);
  const reading = cell && readNumber(text, cell.kind);
  return reading?.state === 'refused' ? `${reading.reason}。` : null;
}

/**
 * What is proposed by the texts that were typed. A cell left as it is, or blank, has no proposal; words may go away.
 *
 * @example proposing(fields, form2021, { cells: ['disputes.review.upheld'] }, { 'disputes.review.upheld': '3' }).proposals //=> { 'disputes.review.upheld': '3' }
 */
export function proposing(fields: Fields, form: Form, place: Place, texts: Fields): Proposing {
  const proposals: Record<string, string> = {};
  const from: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const field of proposableFields(form, place)) {
    const standing = standingText(fields, place, field);
    const text = texts[field] ?? standing;
    const isLeft =
      'cells' in place ? text.trim() === '' || sameText(field, text, standing) : text === standing;
    if (isLeft) continue;
    const problem = problemOf(form, field, text);
    if (problem !== null) problems[field] = problem;
    proposals[field] = text;
    from[field] = standing;
  }
  return { proposals, from, problems };
}
