import type { Assessment } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { comparedYearEquations, expectedSubject } from '../years/comparedYearEquations.ts';

/**
 * The numbers that last year's report hands on as they are, under the cells that should bear them.
 *
 * @example handedOn(fields, assess(fields)).get('requests.carriedIn.individual') //=> 3n
 */
export function handedOn(
  fields: Fields,
  { form, figures, lastYear }: Assessment,
): ReadonlyMap<string, bigint> {
  const numbers = new Map<string, bigint>();
  for (const equation of comparedYearEquations({ form, fields, lastYear })) {
    if (!lastYear || equation.cells.length > 1) continue;
    numbers.set(equation.subject, expectedSubject(equation, figures, lastYear));
  }
  return numbers;
}
