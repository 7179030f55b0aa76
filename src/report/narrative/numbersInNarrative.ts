import type { Quote } from '../checks/finding.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { latestReadings } from './latestReadings.ts';
import { isOwnOffice } from './ownOffice.ts';
import { cellsOfSum } from './terms.ts';

/** A number that a text states, and what it may be: any of these sums of cells. */
export interface NumberInNarrative {
  /** Each a sum of cells; the one that the words mean first. */
  readonly cells: readonly (readonly string[])[];
  readonly number: bigint;
  readonly quote: Quote;
}

/**
 * Every number in the narratives and the preamble that says what stands in the tables of this form. Numbers said of
 * other organs, 全市 or 各部门, are left out.
 *
 * @example numbersInNarrative({ overview: '新收政府信息公开申请5件。' })[0]?.cells //=> [['requests.received.total']]
 */
export function numbersInNarrative(fields: Fields): readonly NumberInNarrative[] {
  const form = formById(fields['form']);
  return latestReadings(fields).flatMap(({ field, statements }) =>
    statements.flatMap(({ sums, number, scope, office, start, end }) => {
      const cells = sums.map((sum) => cellsOfSum(form, sum)).filter((names) => names.length > 0);
      const isMeant = scope === null || (scope === 'office' && isOwnOffice(fields, office));
      return cells.length > 0 && isMeant ? [{ cells, number, quote: { field, start, end } }] : [];
    }),
  );
}
