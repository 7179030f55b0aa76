/**
 * A text without the characters that XML has no way to write: control characters, lone surrogates, U+FFFE and U+FFFF.
 *
 * @example xmlText('总体\u0000情况') //=> '总体情况'
 */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
