import { expect, it, vi } from 'vitest';
import { refuse } from './refusal.ts';
import { unlockText } from './unlockText.ts';
import { lockCheaply, passphrase } from './lockCheaply.sample.ts';

const memory = vi.hoisted(() => ({ isShort: false }));

vi.mock(import('@noble/hashes/scrypt.js'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    scryptAsync(...given: Parameters<typeof original.scryptAsync>) {
      if (memory.isShort) return Promise.reject(new RangeError('Array buffer allocation failed'));
      return original.scryptAsync(...given);
    },
  };
});

it('says so where the browser has not the memory', async () => {
  const locked = await lockCheaply('{}');
  memory.isShort = true;
  expect(await unlockText(locked, passphrase)).toEqual(refuse('noMemory'));
});
