import { expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const text = '一、总体情况\r\n2024年，规章 0 件。\r\n';

function utf16(plain: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * plain.length));
  for (let index = 0; index < plain.length; index += 1) {
    view.setUint16(2 * index, plain.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

it.each([true, false])('reads UTF-16 with and without its mark (little endian: %s)', (littleEndian) => {
  expect(decodeText(utf16(text, littleEndian))).toBe(text);
  expect(decodeText(utf16(`\ufeff${text}`, littleEndian))).toBe(text);
});

it('reads UTF-8', () => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
});

it.each([
  ['zeros', [0, 0, 0, 0]],
  ['an odd number of bytes', [0x41, 0, 0x42]],
  ['pairs of numbers', [1, 0, 2, 0, 3, 0, 0xff, 0xff]],
])('takes %s for no text', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(null);
});
