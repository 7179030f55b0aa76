/**
 * Text without what no file format can carry: control characters other than tab and line ends, and code points that
 * are no characters, go; half a surrogate pair becomes U+FFFD, as in every UTF-8 file.
 *
 * @example printable('公\u0000开') //=> '公开'
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '').replace(/\p{Cs}/gu, '\ufffd');
}
