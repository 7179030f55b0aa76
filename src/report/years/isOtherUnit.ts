import { rememberPerField } from '../checks/rememberPerField.ts';
import { sameOrgan } from '../checks/sameOrgan.ts';
import type { Fields } from '../fields.ts';

// It is asked of every cell, and names seldom change.
const areSame = rememberPerField((_, unit, before = '') => sameOrgan(unit ?? '', before));

/**
 * Whether two reports plainly are those of two units; a report that names none may be anybody's.
 *
 * @example isOtherUnit({ 'unit.name': '示例市教育局' }, { 'unit.name': '示例市水利局' }) //=> true
 */
export function isOtherUnit(fields: Fields, lastYear: Fields): boolean {
  const [unit = '', before = ''] = [fields, lastYear].map((report) => (report['unit.name'] ?? '').trim());
  return unit !== '' && before !== '' && !areSame('unit.name', unit, before);
}
