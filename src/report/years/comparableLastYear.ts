import type { CheckedReport, ReadFigures } from '../checks/check.ts';
import { readYear } from '../readYear.ts';
import { isOtherUnit } from './isOtherUnit.ts';

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
