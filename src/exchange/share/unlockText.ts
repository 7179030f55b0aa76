import { gcm } from '@noble/ciphers/aes.js';
import { deriveKey } from './deriveKey.ts';
import { largestContent, readEnvelope, type Envelope } from './envelope.ts';
import { inflate } from '../inflate.ts';
import { readPassphrase } from './readPassphrase.ts';
import { refuse, type Refusal } from './refusal.ts';

export type Unlocked = { readonly ok: true; readonly text: string } | Refusal;

function decrypt(key: Uint8Array, { nonce, header, sealed }: Envelope): Uint8Array | null {
  try {
    return gcm(key, nonce, header).decrypt(sealed);
  } catch {
    return null;
  }
}

async function keyFor(passphrase: string, { salt, cost }: Envelope): Promise<Uint8Array | null> {
  try {
    return await deriveKey(passphrase, salt, cost);
  } catch {
    return null;
  }
}

function unpack(packed: Uint8Array): Unlocked {
  const content = inflate(packed, largestContent);
  if (content === 'too large') return refuse('tooLarge');
  if (content === 'broken') return refuse('foreign');
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return refuse('foreign');
  }
}

/**
 * Opens what `lockText` locked. Nothing makes it throw: what cannot be opened comes back as a sentence with the
 * remedy, and its kind. Damage, a newer version and a header that asks for too much are told before any work is
 * done; then it takes half a second and 128 MB, and lets the page live meanwhile.
 *
 * @param passphrase as it was typed: see `readPassphrase` for what is forgiven
 * @example (await unlockText(bytes, '4071 2294 3018 5567')).kind //=> 'passphrase'
 */
export async function unlockText(bytes: Uint8Array, passphrase: string): Promise<Unlocked> {
  const reading = readEnvelope(bytes);
  if (!reading.ok) return reading;
  const canonical = readPassphrase(passphrase);
  if (canonical === null) return refuse('incompletePassphrase');
  const key = await keyFor(canonical, reading.envelope);
  if (!key) return refuse('noMemory');
  const packed = decrypt(key, reading.envelope);
  return packed ? unpack(packed) : refuse('passphrase');
}
