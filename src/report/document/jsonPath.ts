import { isTextField } from './fieldLabel.ts';

/**
 * The keys that lead to a field in the JSON document.
 *
 * @example jsonPath('requests.received.total') //=> ['tables', 'requests', 'received', 'total']
 */
export function jsonPath(field: string): readonly string[] {
  const keys = field.split('.');
  return isTextField(field) ? keys : ['tables', ...keys];
}
