import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { mismatchesOf } from './cellMarks.ts';

const words: readonly (readonly [ReadingProblem['kind'], string])[] = [
  ['lost', '处没有读到'],
  ['changed', '处已改写'],
  ['remark', '处请留意'],
];

/**
 * What was read of a report, in a line: whose it is, how well it was read, and how many of its sums do not hold.
 *
 * @example wordsOfOutcome(report) //=> '示例市教育局，2024 年，全部读到'
 */
export function wordsOfOutcome({ fields, problems }: ReadReport): string {
  const counts = words.flatMap(([kind, text]) => {
    const count = problems.filter((problem) => problem.kind === kind).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  const lost = problems.some(({ kind }) => kind === 'lost');
  const mismatches = mismatchesOf(fields).length;
  return [
    fields['unit.name'] || '没有单位名称',
    fields['year'] ? `${fields['year']} 年` : '没有年度',
    ...(lost ? [] : ['全部读到']),
    ...counts,
    ...(mismatches === 0 ? [] : [`${mismatches} 处数字不符`]),
  ].join('，');
}
