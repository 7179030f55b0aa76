import { gcm } from '@noble/ciphers/aes.js';
import { deflateSync } from 'fflate';
import { deriveKey } from './deriveKey.ts';
import { joinEnvelope, largestContent, writeHeader, type Envelope } from './envelope.ts';
import { readPassphrase } from './readPassphrase.ts';

/** 128 MB and half a second: what OWASP asks of scrypt at the least. */
const usualCost = 17;

/**
 * Locks a text as {@link lockText} does, with everything that chance decides there given.
 *
 * @param passphrase as `makePassphrase` made it
 */
export async function lockWith(
  text: string,
  passphrase: string,
  { cost, salt, nonce }: Pick<Envelope, 'cost' | 'salt' | 'nonce'>,
): Promise<Uint8Array> {
  const canonical = readPassphrase(passphrase);
  if (canonical === null) throw new TypeError('Lock with a passphrase of makePassphrase.');
  const content = new TextEncoder().encode(text);
  if (content.length > largestContent) throw new RangeError('A text this long would not be opened again.');
  const packed = deflateSync(content, { level: 9 });
  const key = await deriveKey(canonical, salt, cost);
  const header = writeHeader({ cost, salt, nonce }, packed.length);
  return joinEnvelope(header, gcm(key, nonce, header).encrypt(packed));
}

/**
 * Locks a text with a passphrase: deflated, then encrypted by AES-256-GCM with a key by scrypt, in the envelope that
 * `envelope.ts` describes. Half a surrogate pair becomes U+FFFD, as in every UTF-8 file; JSON escapes them.
 *
 * Takes half a second and 128 MB, and lets the page live meanwhile. Rejects where the browser has not as much, with
 * a text of more than 20 MB, and with a passphrase that `makePassphrase` does not make.
 *
 * @param passphrase as `makePassphrase` made it
 * @example const bytes = await lockText(text, '4071-2294-3018-5566')
 */
export function lockText(text: string, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  return lockWith(text, passphrase, { cost: usualCost, salt, nonce });
}
