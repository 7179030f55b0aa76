import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberKind } from '../forms/form.ts';
import { largestCount, readNumber } from './readNumber.ts';

const kinds: readonly NumberKind[] = ['count', 'change', 'amount'];
const digits = fc.bigInt({ min: 0n, max: largestCount });

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

describe('[cell.number] readNumber', () => {
  it.each<[string, NumberKind, string]>([
    ['0', 'count', '0'],
    ['12', 'count', '12'],
    ['007', 'count', '7'],
    ['1,234', 'count', '1234'],
    ['1，234', 'count', '1234'],
    ['1 234', 'count', '1234'],
    ['1\u00a0234\u00a0567', 'count', '1234567'],
    ['11398889', 'count', '11398889'],
    ['１２３', 'count', '123'],
    ['１，２３４', 'count', '1234'],
    [' 5 ', 'count', '5'],
    ['\u30005\t\n', 'count', '5'],
    ['+4', 'count', '4'],
    ['3.0', 'count', '3'],
    ['9007199254740991', 'count', '9007199254740991'],
    ['-8', 'change', '-8'],
    ['－８', 'change', '-8'],
    ['\u22128', 'change', '-8'],
    ['+1036', 'change', '1036'],
    ['-1,234', 'change', '-1234'],
    ['-0', 'change', '0'],
    ['96171.6', 'amount', '96171.6'],
    ['59237.2449', 'amount', '59237.2449'],
    ['0.10', 'amount', '0.1'],
    ['１．５', 'amount', '1.5'],
    ['1,286.35', 'amount', '1286.35'],
    ['0.123456', 'amount', '0.123456'],
    ['0.1234560', 'amount', '0.123456'],
    ['.5', 'amount', '0.5'],
    ['5.', 'amount', '5'],
    ['90071992547409.929999', 'amount', '90071992547409.929999'],
  ])('reads %j as a %s: %s', (text, kind, number) => {
    expect(readNumber(text, kind)).toEqual({ state: 'number', number });
  });

  it.each(['', ' ', '\u3000', '\u00a0', '\n\t'])('takes %j as blank, not as zero', (text) => {
    for (const kind of kinds) expect(readNumber(text, kind)).toEqual({ state: 'blank' });
  });

  it.each<[string, NumberKind, string]>([
    ['3万', 'count', '请写出完整的数字，如 30000'],
    ['12件', 'count', '只填数字，不带单位'],
    ['12 件', 'count', '只填数字，不带单位'],
    ['-', 'count', '“-”不是数字；没有发生的请填 0'],
    ['/', 'count', '“/”不是数字；没有发生的请填 0'],
    ['—', 'count', '“—”不是数字；没有发生的请填 0'],
    ['无', 'count', '“无”不是数字；没有发生的请填 0'],
    ['减4', 'change', '增加写作 12，减少写作 -12'],
    ['1,23', 'count', '逗号或空格的位置不对，请直接写数字，如 1234'],
    ['1 2', 'count', '逗号或空格的位置不对，请直接写数字，如 1234'],
    ['1e3', 'count', '请填阿拉伯数字'],
    ['三', 'count', '请填阿拉伯数字'],
    ['--3', 'change', '请填阿拉伯数字'],
    ['797.58万元', 'amount', '只填数字，单位已是万元'],
    ['251000元', 'amount', '只填数字，不带单位；本格以万元计'],
  ])('refuses %j as a %s: %s', (text, kind, reason) => {
    expect(readNumber(text, kind)).toEqual({ state: 'refused', reason });
  });

  it.each<[string, NumberKind, string]>([
    ['-3', 'count', '不能为负，应为非负整数'],
    ['1.5', 'count', '应为非负整数，不能有小数'],
    ['-1.5', 'count', '应为非负整数，不能有小数'],
    ['1.5', 'change', '应为整数，不能有小数'],
    ['9007199254740992', 'count', '太大，最大 9007199254740991'],
    ['-9007199254740992', 'change', '太大，最大 9007199254740991'],
    ['-1.5', 'amount', '不能为负，金额应为 0 或正数'],
    ['0.1234567', 'amount', '小数太长，最多六位（以万元计，即精确到分）'],
    ['9007199254740991', 'amount', '太大'],
  ])('knows %j for a number, though none for a %s: %s', (text, kind, reason) => {
    expect(readNumber(text, kind)).toEqual({ state: 'refused', reason, isNumber: true });
  });

  it.each(['12①', '3²', '⒈', '½', '㈠', '٣', '1\n234'])('never makes a number of %j', (text) => {
    for (const kind of kinds) expect(readNumber(text, kind).state).toBe('refused');
  });

  it.each(['9', '1 ', '1,', ',', '.', '-', '1' + ' '.repeat(50)])(
    'refuses %j repeated without end',
    (unit) => {
      for (const kind of kinds) expect(readNumber(`${unit.repeat(100_000)}1`, kind).state).toBe('refused');
    },
  );

  it('never throws, and a number reads back as itself', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789,. +-万件／１２，．－') }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...kinds), (text, kind) => {
        const reading = readNumber(text, kind);
        expect(reading).not.toEqual({ state: 'refused', reason: '' });
        const read = reading.state === 'number' ? reading.number : text;
        expect(readNumber(read, kind)).toEqual(reading);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a number the same grouped, full-width and in spaces', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(',', ' ', '，', '\u00a0'), (number, separator) => {
        const text = number.toString();
        const wanted = { state: 'number', number: text };
        const grouped = text.replace(/\B(?=(\d{3})+$)/g, separator);
        for (const variant of [text, grouped, fullWidth(text), ` ${text}\u3000`, `+${text}`, `${text}.0`]) {
          expect(readNumber(variant, 'count')).toEqual(wanted);
        }
      }),
    );
  });

  it('keeps an amount exact to its last digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: largestCount - 1n }),
        fc.integer({ min: 1, max: 999_999 }),
        (whole, millionths) => {
          const fraction = String(millionths).padStart(6, '0').replace(/0+$/, '');
          const text = `${whole}.${fraction}`;
          expect(readNumber(text, 'amount')).toEqual({ state: 'number', number: text });
        },
      ),
    );
  });
});
