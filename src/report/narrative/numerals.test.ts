import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNumeral, writeNumeral, type Writing } from './numerals.ts';

it.each([
  ['0', 0n, 'digits'],
  ['012', 12n, 'digits'],
  ['1,234', 1234n, 'grouped'],
  ['１２３', 123n, 'fullWidth'],
  ['〇', 0n, 'chinese'],
  ['零', 0n, 'chinese'],
  ['三', 3n, 'chinese'],
  ['两', 2n, 'chinese'],
  ['十', 10n, 'chinese'],
  ['一十二', 12n, 'chinese'],
  ['二十', 20n, 'chinese'],
  ['一百零五', 105n, 'chinese'],
  ['两百', 200n, 'chinese'],
  ['一千二百三十四', 1234n, 'chinese'],
  ['二万零三十', 20030n, 'chinese'],
] as const)('reads %s', (text, value, writing) => {
  expect(readNumeral(text)).toEqual({ value, writing });
});

it.each(['', '二〇二三', '一二', '十百', '三三', '12.5', '1,23', '1234,567', '百', '万', '件'])(
  'takes “%s” for no whole number',
  (text) => {
    expect(readNumeral(text)).toBeNull();
  },
);

it('writes what it reads back, in every writing', () => {
  const writings: readonly Writing[] = ['digits', 'grouped', 'fullWidth', 'chinese'];
  fc.assert(
    fc.property(fc.bigInt(0n, 99_999_999n), fc.constantFrom(...writings), (value, writing) => {
      expect(readNumeral(writeNumeral(value, writing))?.value).toBe(value);
    }),
  );
});

it('writes two things as 两, and no thing as a digit', () => {
  expect(writeNumeral(2n, 'chinese')).toBe('两');
  expect(writeNumeral(12n, 'chinese')).toBe('十二');
  expect(writeNumeral(0n, 'chinese')).toBe('0');
  expect(writeNumeral(1234567n, 'grouped')).toBe('1,234,567');
  expect(writeNumeral(105n, 'fullWidth')).toBe('１０５');
});
