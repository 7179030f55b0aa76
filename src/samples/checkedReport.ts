import type { CheckedReport, ReadFigures } from '#report/checks/check.ts';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2019 } from './balanced2019.ts';
import { balanced2021 } from './balanced2021.ts';

function read(fields: Fields): ReadFigures {
  const form = formById(fields['form']);
  return { form, fields, figures: figuresOf(form, fields) };
}

/**
 * A balanced report with `changes`, as a check is given it; beside it, last year's with changes of its own, if any.
 *
 * @example checkTitle(checkedReport({ title: '' }))
 */
export function checkedReport(changes: Fields = {}, lastYear: Fields | null = null): CheckedReport {
  const sample = changes['form'] === '2019' ? balanced2019 : balanced2021;
  const before = lastYear && { ...balanced2021, year: '2023', ...lastYear };
  return { ...read({ ...sample, ...changes }), lastYear: before && read(before) };
}
