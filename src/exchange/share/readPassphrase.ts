/**
 * A passphrase as `makePassphrase` writes it, from what was typed or pasted: full-width digits, spaces, other dashes
 * or none, and words before or behind. Null where there are not 16 digits.
 *
 * @example readPassphrase('口令：４０７１ 2294—30185566') //=> '4071-2294-3018-5566'
 */
export function readPassphrase(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 16 ? digits.replace(/\d{4}(?=\d)/g, '$&-') : null;
}
