import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import type { Form } from '../forms/form.ts';

/**
 * The cells whose own numbers make up a cell's number: itself, or the parts of a total that has none of its own.
 *
 * @example writtenCells(form2021, figures, 'disputes.review.total') //=> ['disputes.review.upheld', …]
 */
export function writtenCells(form: Form, figures: Figures, cell: string): readonly string[] {
  const total = totalCellsOf(form).get(cell);
  if (!total || figures.readings.get(cell)?.state === 'number') return [cell];
  return total.right.flatMap((part) => writtenCells(form, figures, part));
}
