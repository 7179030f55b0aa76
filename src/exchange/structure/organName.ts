import { compact } from './labelKey.ts';

const ending =
  /(?:局|委|会|厅|部|署|府|院|办|室|处|所|站|中心|街道|镇|乡|社|馆|校|大学|集团|公司|总队|支队|大队|支行|分行)$/;
const longest = 40;

/**
 * Whether a line reads as the name of an organ and nothing else, as in a signature or over a title.
 *
 * @example isOrganName('示例市财政局（国资委）') //=> true
 */
export function isOrganName(text: string): boolean {
  if (text.length > 2 * longest) return false;
  const plain = compact(text).replace(/\([^()]*\)/g, '');
  return plain.length > 1 && plain.length <= longest && ending.test(plain) && !/[\p{P}\d]/u.test(plain);
}
