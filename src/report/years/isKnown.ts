import type { ReadFigures } from '../checks/check.ts';
import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';

// Last year's numbers stay the same while this year's are typed.
const answers = new WeakMap<Figures, Map<string, boolean>>();

/**
 * Whether a report says the number of a cell. A blank is no 0 here, and a total is known only where it is written or
 * all its parts are.
 *
 * @example isKnown(report, 'requests.carriedIn.total') //=> false, while one of its columns is blank
 */
export function isKnown({ form, figures }: Pick<ReadFigures, 'form' | 'figures'>, cell: string): boolean {
  if (figures.readings.get(cell)?.state === 'number') return true;
  const parts = totalCellsOf(form).get(cell)?.right;
  if (!parts) return false;
  let known = answers.get(figures);
  if (!known) answers.set(figures, (known = new Map()));
  let answer = known.get(cell);
  if (answer === undefined) {
    answer = parts.every((part) => isKnown({ form, figures }, part));
    known.set(cell, answer);
  }
  return answer;
}
