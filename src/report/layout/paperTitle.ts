import type { Fields } from '../fields.ts';
import { proposedTitle } from '../proposedTitle.ts';

/**
 * The title at the head of the paper: the report's own, or else the one that the form gives it.
 *
 * @example paperTitle({ year: '2024', 'unit.name': '示例市教育局' }) //=> '示例市教育局2024年政府信息公开工作年度报告'
 */
export function paperTitle(fields: Fields): string {
  const title = (fields['title'] ?? '').trim();
  return title || proposedTitle((fields['unit.name'] ?? '').trim(), (fields['year'] ?? '').trim());
}
