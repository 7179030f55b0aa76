import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { deriveKey } from './deriveKey.ts';

const salt = new Uint8Array(16);

it('gives the key that every other scrypt gives', async () => {
  const key = scryptSync('4071-2294-3018-5566', salt, 32, { N: 2 ** 5, r: 8, p: 1 });
  expect(await deriveKey('4071-2294-3018-5566', salt, 5)).toEqual(new Uint8Array(key));
});

it('lets the page draw what was set right before', async () => {
  let isDrawn = false;
  setTimeout(() => {
    isDrawn = true;
  }, 0);
  await deriveKey('4071-2294-3018-5566', salt, 1);
  expect(isDrawn).toBe(true);
});
