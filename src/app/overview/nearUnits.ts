/** How two names resemble each other, the likelier first. */
export type Nearness = 'shorter' | 'oneSign';

/** Shorter names stand in too many others. */
const shortest = 3;

/** Whether the signs of `short` stand in `long` in the same order: 示例市发改委 in 示例市发展和改革委员会. */
function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}

/** Whether one sign replaced makes the one name of the other; one added or left out is already `shorter`. */
function differsInOneSign(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differences = 0;
  for (let at = 0; at < one.length && differences < 2; at += 1) if (one[at] !== other[at]) differences += 1;
  return differences === 1;
}

/** The numerals in a name: 第1区 is not short for 第10区, nor 第一中学 a slip of 第二中学. */
function numeralsIn(name: string): string {
  return name.replace(/[^0-9一二三四五六七八九十]/g, '');
}

/**
 * Whether two names may be the same unit's, of which only a person can be sure; null if they do not resemble each
 * other. Names as `unitKey` gives them.
 *
 * @example nearnessOf('示例市教育局', '市教育局') //=> 'shorter'
 */
export function nearnessOf(one: string, other: string): Nearness | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || short === long) return null;
  if (numeralsIn(short) !== numeralsIn(long)) return null;
  if (standsIn(short, long)) return 'shorter';
  return short.length > shortest && differsInOneSign(short, long) ? 'oneSign' : null;
}
