import { digitsOf } from '../readDate.ts';
import { foldWidth } from './foldWidth.ts';
import { sentencesOf, withoutQuotations } from './sentences.ts';
import { namesIn, periodsIn } from './yearNames.ts';
import { topicsIn } from './yearTopics.ts';

/** A year in Chinese numerals, but for that of a day: 二〇二三年, not 二〇二三年十二月. */
const numeralYear = /二[〇○零][一二三四五六七八九〇○零]{2}(?= *年(?! *[一二三四五六七八九十]+月))/g;

/** A place where a text speaks of a year as the year it reports on. */
export interface YearClaim {
  readonly years: readonly string[];
  readonly start: number;
  readonly end: number;
}

/**
 * The places where a text speaks of another year than `year` as if it were the report's, such as a text taken over
 * from last year does. Titles, quotations, comparisons, carry-overs, plans and what is told of another year as of
 * another are none.
 *
 * @example yearClaims('overview', '2022年，我局主动公开信息86条。', '2023')[0]?.years //=> ['2022']
 */
export function yearClaims(field: string, text: string, year: string): readonly YearClaim[] {
  const folded = foldWidth(text).replace(numeralYear, digitsOf);
  const plain = withoutQuotations(folded);
  const found = [
    ...periodsIn(folded, field, year),
    ...namesIn(folded, field, year),
    ...sentencesOf(plain).flatMap((sentence) => topicsIn(sentence, field, year)),
  ].sort((one, other) => one.start - other.start);
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}
