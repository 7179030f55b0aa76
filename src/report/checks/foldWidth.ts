/**
 * A text with its full-width signs as half-width ones, each sign in its place: what is found in the one stands at the
 * same offsets in the other.
 *
 * @example foldWidth('（１）共２０２４年，') //=> '(1)共2024年,'
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2009\u202F\u3000]/g, ' ');
}
