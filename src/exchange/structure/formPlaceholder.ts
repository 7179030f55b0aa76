import { compact } from './labelKey.ts';
import type { SourceCell } from './reportSource.ts';

/**
 * Whether a paragraph is what the blank form prints where a report has its own words.
 *
 * @example isFormPlaceholder({ text: '（文字描述，收取信息处理费情况在此处报告。）', place: '第 10 段' }) //=> true
 */
export function isFormPlaceholder({ text }: SourceCell): boolean {
  if (text.length > 60) return false;
  const plain = compact(text);
  return /^\(文字描述[^()]*\)$/.test(plain) || /^政府信息公开工作年度报告(?:格式模板|格式|模板)$/.test(plain);
}
