import { cellsOf } from './cells.ts';
import type { Form } from './form.ts';

/**
 * Whether a cell of a form means the same as the one of that name in the form that was used a year before. Part two was
 * made anew in 2021: 本年新公开数量 is not 本年废止件数, and what bears the same name there counts otherwise.
 *
 * @example corresponds('requests.carriedIn.total', form2021, form2019) //=> true
 */
export function corresponds(cell: string, form: Form, before: Form): boolean {
  const own = cellsOf(form).get(cell);
  if (!own || !cellsOf(before).has(cell)) return false;
  return form === before || own.table !== 'disclosure';
}
