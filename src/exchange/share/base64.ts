/** As many as a call takes as arguments in every browser. */
const bytesAtOnce = 8_192;

/**
 * Bytes as base64.
 *
 * @example encodeBase64(new Uint8Array([251, 255])) //=> '+/8='
 */
export function encodeBase64(bytes: Uint8Array): string {
  let latin1 = '';
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    latin1 += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  }
  return btoa(latin1);
}

/**
 * Bytes as base64 that may stand in an address.
 *
 * @example encodeBase64Url(new Uint8Array([251, 255])) //=> '-_8'
 */
export function encodeBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The bytes of base64 of either kind, with or without its padding; white space and characters that do not show count
 * for nothing. Null where there is anything else in it.
 *
 * @example decodeBase64('-_8') //=> Uint8Array [251, 255]
 */
export function decodeBase64(text: string): Uint8Array | null {
  const figures = text
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (!/^[A-Za-z\d+/]*$/.test(figures)) return null;
  // A last figure without a second one is less than a byte.
  const latin1 = atob(figures.length % 4 === 1 ? figures.slice(0, -1) : figures);
  const bytes = new Uint8Array(latin1.length);
  for (let at = 0; at < latin1.length; at += 1) bytes[at] = latin1.charCodeAt(at);
  return bytes;
}
