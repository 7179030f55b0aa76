/**
 * A unit's name as names are compared: without spaces, full-width signs as half-width ones.
 *
 * @example unitKey(' 示例市　教育局（本级）') //=> '示例市教育局(本级)'
 */
export function unitKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '');
}
