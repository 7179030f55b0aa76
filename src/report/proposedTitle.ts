/**
 * The title that the form gives a report.
 *
 * @example proposedTitle('示例市教育局', '2024') //=> '示例市教育局2024年政府信息公开工作年度报告'
 */
export function proposedTitle(unit: string, year: string): string {
  return `${unit}${year}年政府信息公开工作年度报告`;
}
