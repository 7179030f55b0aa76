import { textFields, type Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import { forms } from '../forms/forms.ts';

const names: ReadonlySet<string> = new Set([
  ...textFields,
  ...forms.flatMap((form) => [...cellsOf(form).keys()]),
]);

/** Whether `name` is a field of a report itself, in any form, and not of what lies beside it in the same record. */
export function isReportField(name: string): boolean {
  return names.has(name);
}

/** The cell of this name, in whichever form has it. */
export function cellNamed(name: string): Cell | undefined {
  for (const form of forms) {
    const cell = cellsOf(form).get(name);
    if (cell) return cell;
  }
  return undefined;
}

/**
 * The report itself, without what lies beside it: last year's, acknowledgements, the review.
 *
 * @example reportOf({ year: '2024', 'lastYear.year': '2023', 'review.id': '7b1c…' }) //=> { year: '2024' }
 */
export function reportOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isReportField(name)));
}
