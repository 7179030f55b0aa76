import { textFields, type Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById } from '../forms/forms.ts';

/**
 * What of a report is put beside the next one: its texts and the cells of its form, not what lies beside it or was
 * acknowledged in it.
 *
 * @example lastYearsReport({ year: '2023', 'lastYear.year': '2022' }) //=> { year: '2023' }
 */
export function lastYearsReport(report: Fields): Fields {
  const names = [...textFields, ...cellsOf(formById(report['form'])).keys()];
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = report[name] ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );
}
