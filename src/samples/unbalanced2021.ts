import type { Fields } from '#report/fields.ts';
import { balanced2021 } from './balanced2021.ts';

/** The numbers of the prose follow the table, so that only the table is at fault. */
const overview = (balanced2021['overview'] ?? '')
  .replace('公开申请63件', '公开申请74件')
  .replace('继续办理3件', '继续办理15件');

/**
 * {@link balanced2021} with one mistake of each kind: the first column of part three off by one (60 against 61),
 * a stated total that its parts deny, a text that is no number, and a blank cell.
 */
export const unbalanced2021: Fields = {
  ...balanced2021,
  overview,
  'requests.received.individual': '57',
  'requests.carriedOut.individual': '14',
  'disputes.review.total': '4',
  'disclosure.licensing.decisions': '3万',
  'disclosure.compulsion.decisions': '',
};
