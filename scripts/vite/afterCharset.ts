/**
 * Puts markup into a page right after its charset, which browsers want among the first 1,024 bytes.
 *
 * @example afterCharset('<head><meta charset="utf-8"></head>', '<b>') //=> '<head><meta charset="utf-8">\n    <b></head>'
 */
export function afterCharset(page: string, markup: string): string {
  return page.replace(/<meta charset=[^>]*>/, (charset) => `${charset}\n    ${markup}`);
}
