import { expect, it, vi } from 'vitest';
import { makePassphrase } from './makePassphrase.ts';
import { readPassphrase } from './readPassphrase.ts';

it('makes four groups of four digits, as they are read', () => {
  const made = makePassphrase();
  expect(made).toMatch(/^\d{4}-\d{4}-\d{4}-\d{4}$/);
  expect(readPassphrase(made)).toBe(made);
  expect(makePassphrase()).not.toBe(made);
});

it('makes every digit equally likely: each as often as any other of all the bytes there are', () => {
  let drawn = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
    if (bytes instanceof Uint8Array) bytes[0] = drawn % 256;
    drawn += 1;
    return bytes;
  });
  // Eight times all bytes, 250 of which count, fill 125 passphrases of 16 digits.
  const digits = Array.from({ length: 125 }, makePassphrase).join('').replaceAll('-', '');
  const counts = Array.from('0123456789', (digit) => digits.split(digit).length - 1);
  expect(counts).toEqual(Array.from({ length: 10 }, () => 200));
});
