import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from './cells.ts';
import type { Form } from './form.ts';

/**
 * The cells of a report that hold something and have no place in another form: what a change of form would leave
 * behind. Totals that follow from their parts hold nothing of their own.
 *
 * @example cellsLeftBehind({ 'disclosure.rules.issued': '3' }, form2021, form2019).map(({ name }) => name) //=> ['disclosure.rules.issued']
 */
export function cellsLeftBehind(fields: Fields, from: Form, to: Form): readonly Cell[] {
  const kept = cellsOf(to);
  return [...cellsOf(from).values()].filter(
    ({ name }) => !kept.has(name) && (fields[name] ?? '').trim() !== '',
  );
}
