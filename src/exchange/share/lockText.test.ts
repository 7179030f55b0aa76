import { createDecipheriv, scryptSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64 } from './base64.ts';
import { readEnvelope } from './envelope.ts';
import { lockCheaply, passphrase } from './lockCheaply.sample.ts';
import { lockText } from './lockText.ts';
import { makePassphrase } from './makePassphrase.ts';
import { unlockText } from './unlockText.ts';

it('locks any text so that it opens as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2_000 }), async (text) => {
      expect(await unlockText(await lockCheaply(text), passphrase)).toEqual({ ok: true, text });
    }),
  );
});

it('keeps a byte order mark, an empty text and a long one', async () => {
  for (const text of ['\ufeff{}', '', '政府信息公开工作年度报告\n'.repeat(50_000)]) {
    expect(await unlockText(await lockCheaply(text), passphrase)).toEqual({ ok: true, text });
  }
});

it('locks under a passphrase that was made, at a cost of 128 MB, and never twice alike', async () => {
  const made = makePassphrase();
  const one = await lockText('{ "year": 2024 }', made);
  const other = await lockText('{ "year": 2024 }', made);
  const [first, second] = [readEnvelope(one), readEnvelope(other)];
  if (!first.ok || !second.ok) throw new Error('An envelope that was just written is not whole.');
  expect(first.envelope.cost).toBe(17);
  expect(second.envelope.salt).not.toEqual(first.envelope.salt);
  expect(second.envelope.nonce).not.toEqual(first.envelope.nonce);
  expect(await unlockText(one, made.replaceAll('-', ' '))).toEqual({ ok: true, text: '{ "year": 2024 }' });
});

it('opens tomorrow what was locked on the day that version 1 was fixed', async () => {
  const lockedThen =
    'AQAAAGYRTETAo+iOK4m4+DcH5m+w2XZktWf9QF45d9Yr8Mvq7JDiJqBRXzK64cY/fw1L6OLgXpclFQEB' +
    'kZmnOVh9mla9/pB3JeF6WkI9lmSb8WLRolionjfLLt1PA2z7jHCnhXhf';
  expect(await unlockText(decodeBase64(lockedThen) ?? new Uint8Array(), '1234-5678-9012-3456')).toEqual({
    ok: true,
    text: '{ "unit": "示例市教育局", "year": 2024 }',
  });
});

it('writes what another implementation opens by the description in envelope.ts', async () => {
  const text = '示例市教育局2024年政府信息公开工作年度报告';
  const bytes = await lockCheaply(text, 10);
  const key = scryptSync(passphrase, bytes.subarray(6, 22), 32, { N: 2 ** 10, r: 8, p: 1 });
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(22, 34));
  decipher.setAAD(bytes.subarray(0, 34)).setAuthTag(bytes.subarray(-20, -4));
  const packed = Buffer.concat([decipher.update(bytes.subarray(34, -20)), decipher.final()]);
  expect(inflateRawSync(packed).toString('utf8')).toBe(text);
});

it('rejects what could not be opened again', async () => {
  await expect(lockText('{}', '123456')).rejects.toThrow(TypeError);
  await expect(lockText('公'.repeat(7_000_000), passphrase)).rejects.toThrow(RangeError);
});
