/**
 * Text without what no file format can carry: control characters other than tab and line ends, and code points that
 * are no characters. Half a surrogate pair becomes U+FFFD, as in every UTF-8 file.
 *
 * @param instead what stands in the place of each; nothing would make the number 12 of `1\u00002`
 * @example printable('公\u0000开') //=> '公开'
 */
export function printable(text: string, instead = ''): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, instead).replace(/\p{Cs}/gu, '\ufffd');
}
