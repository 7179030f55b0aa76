/**
 * What two spellings of the same label have in common: no white space and no quotation marks,
 * brackets, digits and punctuation at half width, `、` and `。` as a dot. For comparing only.
 *
 * @example labelKey('（一） 予以公开') === labelKey('(一)予以公开') //=> true
 */
export function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d"'“”‘’「」『』]/g, '')
    .replace(/[、。]/g, '.');
}
