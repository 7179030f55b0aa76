import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it('keeps text of every script, with its tabs and line ends', () => {
  const text = '公开\t信息\r\n١٢ 😀 \u202e公开\u202c\u00a0\u3000\u200b';
  expect(printable(text)).toBe(text);
});

it('drops control characters and code points that are no characters', () => {
  expect(printable('\u0000公\u0007\u000b\u001b开\u007f\u0085\ufffe\u{1ffff}')).toBe('公开');
});

it('puts a mark in the place of half a surrogate pair', () => {
  expect(printable('公\ud83d开\ude00')).toBe('公\ufffd开\ufffd');
});

it('puts what is asked for in the place of the others', () => {
  expect(printable('1\u00002', '\ufffd')).toBe('1\ufffd2');
});
