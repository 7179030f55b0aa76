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

/**
 * The keys by which labels are known, each with the label's own: a note in brackets at its end may be left out where
 * that still names one label only.
 *
 * @example labelSpellings(['（二）部分公开（只计这一情形）']).get('(二)部分公开') //=> '(二)部分公开(只计这一情形)'
 */
export function labelSpellings(labels: readonly string[]): ReadonlyMap<string, string> {
  const keys = [...new Set(labels.map(labelKey))];
  const bare = keys.map((key) => key.replace(/^(.+)\([^()]*\)$/, '$1'));
  const isOne = (spelling: string): boolean => bare.filter((other) => other === spelling).length === 1;
  return new Map([
    ...keys.flatMap((key, index) => (isOne(bare[index] ?? '') ? [[bare[index] ?? '', key] as const] : [])),
    ...keys.map((key) => [key, key] as const),
  ]);
}
