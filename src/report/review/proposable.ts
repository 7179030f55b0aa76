import { totalCellsOf } from '../equations/equationsOf.ts';
import { textFields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import type { Place } from './eventSchema.ts';

/** `form` is no text that anybody reads: another one would make another report. */
const writable: ReadonlySet<string> = new Set(textFields.filter((field) => field !== 'form'));

/**
 * The fields for which a text can be proposed at a place: cells one types in, or words of a text. Totals follow from
 * their parts. Whoever takes a proposal is shown the place alone, so that nothing may be proposed for any other.
 *
 * @example proposableFields(form2021, { cells: ['requests.received.total'] }) //=> []
 */
export function proposableFields(form: Form, place: Place): readonly string[] {
  if ('cells' in place) {
    const [cells, totals] = [cellsOf(form), totalCellsOf(form)];
    return place.cells.filter((cell) => cells.has(cell) && !totals.has(cell));
  }
  return 'field' in place && writable.has(place.field) ? [place.field] : [];
}

/**
 * Whether texts can be proposed for all of these fields at a place, in a report of whichever form.
 *
 * @example areProposable({ part: 'overview' }, ['title']) //=> false
 */
export function areProposable(place: Place, fields: readonly string[]): boolean {
  const allowed = new Set(forms.flatMap((form) => proposableFields(form, place)));
  return fields.every((field) => allowed.has(field));
}
