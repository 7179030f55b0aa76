import type { CheckedReport, ReadFigures } from '../checks/check.ts';
import { rememberPerField } from '../checks/rememberPerField.ts';
import { sameOrgan } from '../checks/sameOrgan.ts';
import type { Fields } from '../fields.ts';
import { readYear } from '../readYear.ts';

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

/**
 * Last year's report, if the one at hand really is of the year before and of the same unit; else null. Two reports with
 * another year between them, or of two units, say nothing of each other.
 *
 * @example comparableLastYear({ ...report2024, lastYear: report2021 }) //=> null
 */
export function comparableLastYear({
  fields,
  lastYear,
}: Pick<CheckedReport, 'fields' | 'lastYear'>): ReadFigures | null {
  const year = readYear(fields['year']);
  const before = readYear(lastYear?.fields['year']);
  if (!lastYear || year === null || before !== year - 1) return null;
  return isOtherUnit(fields, lastYear.fields) ? null : lastYear;
}
