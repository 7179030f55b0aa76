import { digitsOf } from '#report/readDate.ts';
import { compact } from './labelKey.ts';

/**
 * The year that a text names first, as four digits, or null.
 *
 * @example yearIn('示例市教育局二〇二〇年度报告') //=> '2020'
 */
export function yearIn(text: string): string | null {
  const [, year] = /([12][\d]{3}|[一二][〇○零一二三四五六七八九O]{3})年/.exec(compact(text)) ?? [];
  return year === undefined ? null : digitsOf(year.replaceAll('O', '0'));
}
