import { comparableLastYear } from '../years/comparableLastYear.ts';
import { repeatedText, type RepeatedText } from '../years/repeatedText.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { rememberPerField } from './rememberPerField.ts';

/** In fewer letters than these everybody says the same. */
const least = 50;

function extentOf({ share, shareOfOther }: RepeatedText): string {
  if (share === 1) return '的文字全部与上年年报相同';
  if (share > 0.5) return `有 ${Math.floor(share * 100)}% 的文字与上年年报相同`;
  return `照用了上年年报 ${Math.floor(shareOfOther * 100)}% 的文字`;
}

const compare = rememberPerField((field, text, before = '', heading = ''): readonly Finding[] => {
  const repeated = repeatedText(text ?? '', before);
  if (repeated.length < least || Math.max(repeated.share, repeated.shareOfOther) <= 0.5) return [];
  return [
    {
      id: 'years.similar',
      severity: 'warning',
      cells: [field],
      message: `“${heading}”${extentOf(repeated)}。`,
      remedy: '请按本年度的实际情况改写；确实没有变化的，写明理由即可。',
      quote: { field, start: repeated.start, end: repeated.end },
    },
  ];
});

/**
 * `years.similar`: narratives that repeat over half of last year's, word by word.
 *
 * @example checkSimilarTexts(report)[0]?.message //=> '“五、存在的主要问题及改进情况”有 78% 的文字与上年年报相同。'
 */
export function checkSimilarTexts(report: CheckedReport): readonly Finding[] {
  const before = comparableLastYear(report);
  if (!before) return [];
  return report.form.parts.flatMap((part) =>
    'table' in part
      ? []
      : compare(part.id, report.fields[part.id] ?? '', before.fields[part.id] ?? '', part.heading),
  );
}
