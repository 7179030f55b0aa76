import { proposedTitle } from '#report/proposedTitle.ts';
import type { ReadReport } from '#report/readingResult.ts';

/**
 * A report that was read without a title, with the one that the form gives it, told as a problem. One without unit or
 * year stays as it is.
 *
 * @example proposeTitle(report).fields['title'] //=> '示例市教育局2024年政府信息公开工作年度报告'
 */
export function proposeTitle(report: ReadReport): ReadReport {
  const { fields, problems } = report;
  const unit = (fields['unit.name'] ?? '').trim();
  const year = fields['year'] ?? '';
  if ((fields['title'] ?? '').trim() !== '' || unit === '' || !/^\d{4}$/.test(year)) return report;
  const title = proposedTitle(unit, year);
  const message = `没有读到标题，按单位和年度拟为“${title}”，可以改正。`;
  return {
    ...report,
    fields: { ...fields, title },
    problems: [...problems, { kind: 'changed', place: '标题', message, field: 'title' }],
  };
}
