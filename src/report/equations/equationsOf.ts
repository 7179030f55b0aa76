import { cellsOf } from '../forms/cells.ts';
import type { EquationFamily, Form } from '../forms/form.ts';

/** One equation over cells: the numbers of `left` add up to the same as those of `right`. */
export interface Equation {
  /** `<family>.<row or column>`, for example `requests.balance.individual`. */
  readonly id: string;
  readonly family: EquationFamily;
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Every cell of it, left side first. */
  readonly cells: readonly string[];
}

function expand(form: Form, family: EquationFamily): readonly Equation[] {
  const cells = [...cellsOf(form).values()].filter(({ table }) => table === family.table);
  const lines = new Set(cells.map((cell) => (family.each === 'row' ? cell.row : cell.column)));
  return [...lines].map((line) => {
    function named(id: string): string {
      return family.each === 'row' ? `${family.table}.${line}.${id}` : `${family.table}.${id}.${line}`;
    }
    const left = family.left.map(named);
    const right = family.right.map(named);
    return { id: `${family.id}.${line}`, family, left, right, cells: [...left, ...right] };
  });
}

const equationsByForm = new WeakMap<Form, readonly Equation[]>();

/**
 * Every equation of a form, in the order of its families and its paper.
 *
 * @example equationsOf(form2021).find(({ id }) => id === 'disputes.total.review')?.left //=> ['disputes.review.total']
 */
export function equationsOf(form: Form): readonly Equation[] {
  let equations = equationsByForm.get(form);
  if (!equations) {
    equations = form.equations.flatMap((family) => expand(form, family));
    equationsByForm.set(form, equations);
  }
  return equations;
}

const totalsByForm = new WeakMap<Form, ReadonlyMap<string, Equation>>();

/** The cells that are totals, each with the equation it is computed by (the first that names it). */
export function totalCellsOf(form: Form): ReadonlyMap<string, Equation> {
  let totals = totalsByForm.get(form);
  if (!totals) {
    const found = new Map<string, Equation>();
    for (const equation of equationsOf(form)) {
      const [total] = equation.left;
      if (equation.family.computes && total !== undefined && !found.has(total)) found.set(total, equation);
    }
    totals = found;
    totalsByForm.set(form, totals);
  }
  return totals;
}
