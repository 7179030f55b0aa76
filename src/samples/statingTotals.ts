import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';

/**
 * The same report with every total written out, as a file carries it.
 *
 * @example statingTotals({ form: '2021', 'disputes.review.upheld': '2' })['disputes.review.total'] //=> '2'
 */
export function statingTotals(fields: Fields): Fields {
  const { totals, valueOf } = figuresOf(formById(fields['form']), fields);
  const texts = [...totals.keys()].map((cell) => [cell, valueOf(cell).toString()] as const);
  return { ...fields, ...Object.fromEntries(texts) };
}
