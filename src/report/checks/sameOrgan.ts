import { foldWidth } from './foldWidth.ts';

/** A name without what offices add to it or leave out at will. */
function bareName(name: string): string {
  return foldWidth(name)
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(
      /(?:党政(?:综合)?|(政府|国务院|党委|[省市县区州盟旗]委|[省市县区州盟旗乡镇]|街道|办事处))办公[室厅]$/,
      '$1',
    )
    .replace(/(政府)办$|办事处$/, '$1');
}

/** Whether the signs of `short` stand in `long` in the same order, as those of 卫健委 in 卫生健康委员会. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

const department = /(?:局|委|委员会|厅|部|署|中心|站|所|院|队)$/;

/** Whether one name is a government's and the other a department's. */
function areOfTwoKinds(names: readonly string[]): boolean {
  return names.some((name) => name.endsWith('政府')) && names.some((name) => department.test(name));
}

/** Whether one is the office of the other, a department: 示例市教育局办公室 signs for no 示例市教育局. */
function isOfficeOf(office: string, organ: string): boolean {
  const [, whose = ''] = /^(.+?)(?:党政)?(?:综合)?办公[室厅]$/.exec(office) ?? [];
  return department.test(whose) && department.test(organ) && !/办(?:公[室厅])?$/.test(organ);
}

/**
 * Whether two names can be the same organ's: equal, one without the region before it, or one the other's abbreviation.
 * A government and the office that signs for it count as the same, a department and its office do not.
 *
 * @example sameOrgan('示例省示例市卫生健康委员会', '示例市卫健委') //=> true
 */
export function sameOrgan(one: string, other: string): boolean {
  const names = [bareName(one), bareName(other)];
  if (areOfTwoKinds(names)) return false;
  const [first = '', second = ''] = names;
  if (isOfficeOf(first, second) || isOfficeOf(second, first)) return false;
  const [short = '', long = ''] = names
    .map((name) => name.replace(/(?:人民)?政府$/, ''))
    .sort((a, b) => a.length - b.length);
  return isAbbreviation(short, long);
}
