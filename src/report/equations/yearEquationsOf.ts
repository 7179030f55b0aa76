import { cellsOf } from '../forms/cells.ts';
import { corresponds } from '../forms/corresponds.ts';
import type { Form, YearEquationFamily } from '../forms/form.ts';

/** One equation between a report and last year's: the numbers of `left` add up to the same as those of `right`. */
export interface YearEquation {
  /** `<family>.<row or column>`, for example `years.carriedIn.individual`. */
  readonly id: string;
  readonly family: YearEquationFamily;
  /** The cell that follows from the others. */
  readonly subject: string;
  /** The cells of this year's report that are added to last year's numbers, and those that are taken from them. */
  readonly added: readonly string[];
  readonly taken: readonly string[];
  /** The cells of last year's report, under their names there. */
  readonly lastYear: readonly string[];
  /** As sums alone; cells of last year's report bear `lastYear.` before their names. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Every cell of this year's report in it, the subject first. */
  readonly cells: readonly string[];
}

function expand(form: Form, before: Form, family: YearEquationFamily): readonly YearEquation[] {
  const cells = [...cellsOf(form).values()].filter(({ table }) => table === family.table);
  const lines = new Set(cells.map((cell) => (family.each === 'row' ? cell.row : cell.column)));
  return [...lines].flatMap((line): readonly YearEquation[] => {
    function named(id: string): string {
      return family.each === 'row' ? `${family.table}.${line}.${id}` : `${family.table}.${id}.${line}`;
    }
    const subject = named(family.subject);
    const [added, taken, lastYear] = [family.added, family.taken, family.lastYear].map((ids) =>
      ids.map(named),
    ) as [string[], string[], string[]];
    const own = [subject, ...taken, ...added];
    if (!own.every((cell) => cellsOf(form).has(cell))) return [];
    if (!lastYear.every((cell) => corresponds(cell, form, before))) return [];
    return [
      {
        id: `${family.id}.${line}`,
        family,
        subject,
        added,
        taken,
        lastYear,
        left: [subject, ...taken],
        right: [...lastYear.map((cell) => `lastYear.${cell}`), ...added],
        cells: own,
      },
    ];
  });
}

const equationsByForms = new WeakMap<Form, WeakMap<Form, readonly YearEquation[]>>();

/**
 * Every equation between a report of a form and the one of the year before, which may be of another form: then only
 * what both have binds them.
 *
 * @example yearEquationsOf(form2021, form2019).map(({ id }) => id) //=> ['years.carriedIn.individual', …]
 */
export function yearEquationsOf(form: Form, before: Form): readonly YearEquation[] {
  let byFormBefore = equationsByForms.get(form);
  if (!byFormBefore) equationsByForms.set(form, (byFormBefore = new WeakMap()));
  let equations = byFormBefore.get(before);
  if (!equations) {
    equations = form.yearEquations.flatMap((family) => expand(form, before, family));
    byFormBefore.set(before, equations);
  }
  return equations;
}
