import { sameOrgan } from '../checks/sameOrgan.ts';
import type { Fields } from '../fields.ts';

/**
 * Whether the name that a text gives an office, 市教育局 or its last signs, may be that of the organ that reports.
 *
 * @example isOwnOffice({ 'unit.name': '示例市教育局' }, '公安局') //=> false
 */
export function isOwnOffice(fields: Fields, office: string | null): boolean {
  const name = (fields['unit.name'] ?? '').trim();
  if (office === null || name === '') return true;
  // 教育局办公室 receives for its 局.
  const organ = office.replace(/^(.*[局委会厅])?办公[室厅]$/, '$1').replace(/街道办$/, '街道');
  return organ === '' || sameOrgan(name, organ);
}
