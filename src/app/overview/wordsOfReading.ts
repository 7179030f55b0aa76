import type { ReadingProblem } from '#report/readingResult.ts';
import type { Glance } from './glance.ts';

const words: readonly (readonly [ReadingProblem['kind'], string])[] = [
  ['lost', '处未读入'],
  ['changed', '处已改写'],
  ['remark', '处请留意'],
];

/**
 * How well a file was read, in a few words.
 *
 * @example wordsOfReading(glance) //=> '2 处未读入，1 处请留意'
 */
export function wordsOfReading(glance: Glance): string {
  if (glance.kind === 'locked') return '已加锁，要用口令打开';
  if (glance.kind === 'unreadable') return '读不出年报';
  const counts = words.flatMap(([kind, text]) => {
    const count = glance.problems.filter((problem) => problem.kind === kind).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  return counts.length === 0 ? '全部读到' : counts.join('，');
}
