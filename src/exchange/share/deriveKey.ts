import { scryptAsync } from '@noble/hashes/scrypt.js';

/**
 * The longest that deriving holds the page up at a time, in milliseconds. Shorter turns cost more than they give:
 * browsers wait 4 ms between them, and a second in a tab that is not in sight.
 */
const longestTurn = 50;

/**
 * The key of 256 bits that a passphrase makes, by scrypt. One path for all pages, in the browser's place: its own
 * cryptography is missing on plain http, and has PBKDF2 only, which graphics cards try fast for want of memory.
 * Measured in Chromium: 600,000 rounds of PBKDF2 take 75 ms in the browser's own cryptography and 1,480 ms in
 * JavaScript, scrypt at the cost of 17 takes 550 ms (2,400 ms with the processor slowed down to a quarter).
 *
 * Needs 128 · 8 · 2^cost bytes of memory; rejects with a RangeError where the browser has not as much.
 *
 * @param passphrase as `readPassphrase` gives it
 * @param cost scrypt's N is 2 to its power
 * @example (await deriveKey('4071-2294-3018-5566', salt, 17)).length //=> 32
 */
export async function deriveKey(passphrase: string, salt: Uint8Array, cost: number): Promise<Uint8Array> {
  // Where there is `scheduler.yield`, clicks and paints come in between the turns, but timers and messages wait for
  // the last one. React draws what was set outside of an event, such as 正在解开, on a message: it gets its turn here.
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  return scryptAsync(passphrase, salt, { N: 2 ** cost, r: 8, p: 1, dkLen: 32, asyncTick: longestTurn });
}
