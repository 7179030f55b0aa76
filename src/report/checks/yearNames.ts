import type { YearClaim } from './yearClaims.ts';

const period =
  /(?:自|从)?(20\d{2}) *年 *1 *月 *1 *日(?:起|开始|零时)?[,，]? *(?:起?至|到|—+|-+|~|–|－)+ *(?:(20\d{2}) *年 *)?12 *月 *31 *日/g;
/** …止，我局共公开信息86条 */
const counted = /^止?,[^。;\n]{0,40}(?:公开|发布|收到|受理)[^。;\n]{0,12}\d+(?:余|多)?[条件份篇]/;
const naming =
  /(现|特|兹)?(?:将|向社会|予以|依法)?(?:公布|公开|发布|编制|将)(?:了|完成)?[^。;]{0,40}?(20\d{2}) *年(?:度)?(?! *\d)[^。;]{0,20}?(?:信息|政务)公开[^。;]{0,8}?(?:报告|年报)/g;

/** A preamble, or a part one that begins with one, says which report this is and of which period. */
export function namesIn(text: string, field: string, year: string): readonly YearClaim[] {
  const opening = field === 'preamble' ? text : field === 'overview' ? text.slice(0, 300) : '';
  const plain = opening.replace(
    /《[^《》]*(?:关于|通知|意见|办法|规定|条例|要点|方案|格式|指引|指南|公报)[^《》]*》/g,
    (title) => '□'.repeat(title.length),
  );
  return [...plain.matchAll(naming)].flatMap(({ 0: words, 1: now, 2: other = '', index }) => {
    if (other === year || words.includes(year) || (field !== 'preamble' && now === undefined)) return [];
    const start = index + words.indexOf(other);
    return [{ years: [other], start, end: index + words.length }];
  });
}

/** The period that the numbers of a report are said to be of. */
export function periodsIn(text: string, field: string, year: string): readonly YearClaim[] {
  return [...text.matchAll(period)].flatMap(({ 0: words, 1: from = '', 2: to = from, index }) => {
    const around = text.slice(Math.max(0, index - 30), index + words.length + 15);
    const isOfReport =
      field === 'preamble' ||
      /统计|数据|期限|时限|报告|年报/.test(around) ||
      counted.test(text.slice(index + words.length));
    if (!isOfReport || (from === year && to === year)) return [];
    return [
      {
        years: [...new Set([from, to])].filter((other) => other !== year),
        start: index,
        end: index + words.length,
      },
    ];
  });
}
