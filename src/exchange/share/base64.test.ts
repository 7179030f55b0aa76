import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64, encodeBase64, encodeBase64Url } from './base64.ts';

it('writes what every other program reads, also above the number of arguments that a call takes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000, size: 'max' }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(encodeBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
    { numRuns: 30 },
  );
});

it('reads back both kinds, whatever white space was put in', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat({ max: 50 }), (bytes, at) => {
      for (const text of [encodeBase64(bytes), encodeBase64Url(bytes)]) {
        expect(decodeBase64(text)).toEqual(bytes);
        expect(decodeBase64(`${text.slice(0, at)}\r\n\u200b ${text.slice(at)}`)).toEqual(bytes);
      }
    }),
  );
});

it.each(['AQ*A', 'AQ=A', '公开', 'AQ===='])('reads nothing from %j, which is no base64', (text) => {
  expect(decodeBase64(text)).toBeNull();
});

it('leaves out a last figure that is less than a byte', () => {
  expect(decodeBase64('AQAAA')).toEqual(new Uint8Array([1, 0, 0]));
});
