import type { Fields } from './fields.ts';

function plainName(fields: Fields): string {
  return (fields['unit.name'] ?? '').normalize('NFKC').replace(/\s+/g, '');
}

/** A name with a region in it and the ending of a department. Those of the State Council name no region. */
const regionalDepartment =
  /^(?!国家|中国|国务院|中华).{1,14}?[省市县区州盟旗乡镇].*(?:局|厅|委|委员会|办公室|办|中心|站|所|院|队)$/;
const belowTheCity = /(?:[乡镇县旗]|(?:^|[^治]|(?:^|[^自])治)区|街道)(?:人民)?(?:政府)?$|街道办事处$/;

/**
 * Whether a unit is a government, by its level or, where none is chosen, by its name; null where neither tells.
 *
 * @example isGovernment({ 'unit.level': '', 'unit.name': '示例市人民政府' }) //=> true
 */
export function isGovernment(fields: Fields): boolean | null {
  const level = fields['unit.level'] ?? '';
  if (level === 'other') return null;
  if (level !== '') return !level.endsWith('department');
  const name = plainName(fields);
  if (/政府$|[省市县区州盟旗乡镇]$|街道(?:办事处)?$|政府办公[室厅]$/.test(name)) return true;
  return regionalDepartment.test(name) || /(?:局|厅|委|委员会|部|署)$/.test(name) ? false : null;
}

/**
 * Whether a unit makes 规章, by its level or, where none is chosen, by its name; null where neither tells: 示例市人民政府
 * may be a city divided into districts or none.
 *
 * @example makesRules({ 'unit.level': 'township' }) //=> false
 */
export function makesRules(fields: Fields): boolean | null {
  const level = fields['unit.level'] ?? '';
  if (level !== '') return ['state-council-department', 'province', 'city'].includes(level);
  const name = plainName(fields);
  // The office of a government counts the 规章 of its government.
  if (/政府办公[室厅]$|政府办$/.test(name)) return null;
  return belowTheCity.test(name) || regionalDepartment.test(name) ? false : null;
}
