import { lockWith } from './lockText.ts';

/** A passphrase of the tests. */
export const passphrase = '4071-2294-3018-5566';

/** Locks a text with a key that costs next to nothing: a test of thousands of texts has no half second for each. */
export function lockCheaply(text: string, cost = 1): Promise<Uint8Array> {
  return lockWith(text, passphrase, {
    cost,
    salt: Uint8Array.from({ length: 16 }, (_, index) => index),
    nonce: Uint8Array.from({ length: 12 }, (_, index) => 100 + index),
  });
}
