/** Digits of a passphrase: 10¹⁶ of them are 53 bits. */
const digits = 16;
/** The largest multiple of 10 in a byte: bytes from there on would make the digits 0 to 5 likelier. */
const fairBytes = 250;

/**
 * A passphrase at random, of digits only, since it is told by telephone and typed under any input method. Each try
 * moves 256 MB through scrypt, so a graphics card of 1 TB a second has some 4,000 tries in one: half of all the
 * passphrases take it 40,000 years.
 *
 * @example makePassphrase() //=> '4071-2294-3018-5566'
 */
export function makePassphrase(): string {
  let drawn = '';
  while (drawn.length < digits) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fairBytes) drawn += byte % 10;
  }
  return drawn.replace(/\d{4}(?=\d)/g, '$&-');
}
