/**
 * A name for a draft or a tab that nobody else has: 20 hexadecimal digits.
 *
 * @example newId() //=> '7b1c0a9e5d44f02e6a13'
 */
export function newId(): string {
  // No crypto.randomUUID: it is missing on plain http, where many offices will serve this site.
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
