import { gcm } from '@noble/ciphers/aes.js';
import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKey } from './deriveKey.ts';
import { joinEnvelope, readEnvelope, writeHeader } from './envelope.ts';
import { lockCheaply, passphrase } from './lockCheaply.sample.ts';
import { refuse } from './refusal.ts';
import { unlockText } from './unlockText.ts';

const text = '{ "unit": "示例市教育局" }';
const salt = new Uint8Array(16);
const nonce = new Uint8Array(12);

/** The same envelope with other bytes, its checksum made right again, as somebody does who alters it on purpose. */
function altered(bytes: Uint8Array, alter: (content: Uint8Array) => void): Uint8Array {
  const content = bytes.slice(0, -4);
  alter(content);
  return joinEnvelope(content.subarray(0, 34), content.subarray(34));
}

function flip(bytes: Uint8Array, bit: number): void {
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
}

/** An envelope with a content of somebody's choice, who has the passphrase. */
async function enclosing(content: Uint8Array): Promise<Uint8Array> {
  const header = writeHeader({ cost: 1, salt, nonce }, content.length);
  return joinEnvelope(header, gcm(await deriveKey(passphrase, salt, 1), nonce, header).encrypt(content));
}

describe('What came damaged', () => {
  it('tells any flipped bit from a wrong passphrase', async () => {
    const locked = await lockCheaply(text);
    for (let bit = 0; bit < locked.length * 8; bit += 1) {
      const bytes = locked.slice();
      flip(bytes, bit);
      const { ok, ...refusal } = await unlockText(bytes, passphrase);
      expect(ok).toBe(false);
      expect(refusal, `bit ${bit}`).toMatchObject({ kind: expect.stringMatching(/^(cut|damaged)$/) });
    }
  });

  it('tells any cut', async () => {
    const locked = await lockCheaply(text);
    for (let length = 0; length < locked.length; length += 1) {
      expect(await unlockText(locked.subarray(0, length), passphrase), `${length}`).toEqual(refuse('cut'));
    }
  });

  it('tells what was put behind', async () => {
    const locked = await lockCheaply(text);
    expect(await unlockText(new Uint8Array([...locked, 0]), passphrase)).toEqual(refuse('damaged'));
  });
});

describe('A wrong passphrase', () => {
  it('opens nothing', async () => {
    const locked = await lockCheaply(text);
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^\d{16}$/), async (digits) => {
        fc.pre(digits !== passphrase.replaceAll('-', ''));
        expect(await unlockText(locked, digits)).toEqual(refuse('passphrase'));
      }),
    );
  });

  it('is asked for whole when digits are missing', async () => {
    const locked = await lockCheaply(text);
    expect(await unlockText(locked, '4071-2294')).toEqual(refuse('incompletePassphrase'));
    expect(await unlockText(locked, '')).toEqual(refuse('incompletePassphrase'));
  });
});

describe('What somebody altered or made on purpose', () => {
  it('opens in no case with any bit altered, the checksum made right', async () => {
    const locked = await lockCheaply(text);
    for (let bit = 0; bit < (locked.length - 4) * 8; bit += 1) {
      const bytes = altered(locked, (content) => flip(content, bit));
      expect((await unlockText(bytes, passphrase)).ok, `bit ${bit}`).toBe(false);
    }
  });

  it('is refused where the header asks for more work or memory than 256 MB, before any is done', async () => {
    const locked = await lockCheaply(text);
    for (const cost of [0, 19, 20, 31, 32, 255]) {
      const bytes = altered(locked, (content) => content.set([cost], 5));
      expect(readEnvelope(bytes)).toEqual(refuse('foreign'));
      expect(await unlockText(bytes, passphrase)).toEqual(refuse('foreign'));
    }
  });

  it('is told to come from a newer version, whatever else that version changed', async () => {
    const locked = await lockCheaply(text);
    for (const version of [2, 255]) {
      const bytes = altered(locked, (content) => content.set([version, ...content.subarray(1, 5), 255, 255]));
      expect(await unlockText(bytes, passphrase)).toEqual(refuse('newer'));
    }
  });

  it('is refused with a version that never was, or nothing in it', async () => {
    const locked = await lockCheaply(text);
    const bytes = altered(locked, (content) => content.set([0]));
    expect(await unlockText(bytes, passphrase)).toEqual(refuse('foreign'));
    const header = writeHeader({ cost: 1, salt, nonce }, -1);
    expect(await unlockText(joinEnvelope(header, new Uint8Array(15)), passphrase)).toEqual(refuse('foreign'));
  });

  it('is refused when little becomes much, no deflated data, or no text', async () => {
    const bomb = await enclosing(deflateSync(new Uint8Array(20_000_001)));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await unlockText(bomb, passphrase)).toEqual(refuse('tooLarge'));
    const noDeflate = await enclosing(new Uint8Array([255, 255, 255]));
    expect(await unlockText(noDeflate, passphrase)).toEqual(refuse('foreign'));
    const noText = await enclosing(deflateSync(new Uint8Array([0xff, 0xfe, 0xfd])));
    expect(await unlockText(noText, passphrase)).toEqual(refuse('foreign'));
  });

  it('never makes it throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, typed) => {
        expect((await unlockText(bytes, typed)).ok).toBe(false);
      }),
    );
    expect(await unlockText(new Uint8Array(20_000_001), passphrase)).toEqual(refuse('tooLarge'));
  });
});
