import type { ReadingProblem } from '#report/readingResult.ts';

/** The words for a place of the review in a file; other places are words already. */
function placeWords(place: string): string {
  const [part, member, index] = place.split('.');
  if (part !== 'review') return place;
  if (member === 'digest') return '校验值';
  if (member === 'id') return '审阅编号';
  return member === 'events' && index !== undefined ? `第 ${Number(index) + 1} 条审阅记录` : '审阅记录';
}

/**
 * What is wrong with a shared report, for people who know nothing of how it is written.
 *
 * @example inWords([{ kind: 'remark', place: 'review.digest', message: '…' }])[0]?.place //=> '校验值'
 */
export function inWords(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  return problems.map((problem) => ({ ...problem, place: placeWords(problem.place) }));
}
