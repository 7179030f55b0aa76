import { checkBlankCells, checkCellNumbers } from './checks/checkCells.ts';
import { checkEquations } from './checks/checkEquations.ts';
import { checkForm } from './checks/checkForm.ts';
import type { Finding } from './checks/finding.ts';
import { figuresOf, type Figures } from './equations/figures.ts';
import type { Fields } from './fields.ts';
import type { Form } from './forms/form.ts';
import { formById } from './forms/forms.ts';

/** Everything that follows from a report as typed: its numbers, its totals, and what the checks found. */
export interface Assessment {
  readonly form: Form;
  readonly figures: Figures;
  /** Errors first, each in the order of the paper. */
  readonly findings: readonly Finding[];
}

const assessments = new WeakMap<Fields, Assessment>();

/**
 * Assesses a report. The same fields object is assessed once, however many ask.
 *
 * @example assess({ form: '2021', year: '2020' }).findings[0]?.id //=> 'form.year'
 */
export function assess(fields: Fields): Assessment {
  let assessment = assessments.get(fields);
  if (!assessment) {
    const form = formById(fields['form']);
    const figures = figuresOf(form, fields);
    assessment = {
      form,
      figures,
      findings: [
        ...checkForm(form, fields),
        ...checkCellNumbers(form, fields, figures),
        ...checkEquations(form, figures),
        ...checkBlankCells(form, figures),
      ],
    };
    assessments.set(fields, assessment);
  }
  return assessment;
}
