import type { Fields } from '#report/fields.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';

/**
 * The same report with another number in every cell, so that one which is read into the wrong cell shows.
 *
 * @example distinctReport(balanced2021)['disclosure.rules.issued'] //=> '1001'
 */
export function distinctReport(fields: Fields): Fields {
  const form = formById(fields['form']);
  const totals = totalCellsOf(form);
  const cells = [...cellsOf(form).values()].filter(({ name }) => !totals.has(name));
  const numbers = cells.map(({ name, kind }, index) => {
    const count = String(1001 + index);
    return [name, kind === 'amount' ? `${count}.25` : kind === 'change' ? `-${count}` : count] as const;
  });
  return {
    ...fields,
    ...Object.fromEntries([...totals.keys()].map((name) => [name, ''])),
    ...Object.fromEntries(numbers),
  };
}
