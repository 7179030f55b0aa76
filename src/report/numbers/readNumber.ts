import Big from 'big.js';
import type { NumberKind } from '../forms/form.ts';

/** The largest count that the file can carry exactly. */
export const largestCount = 9_007_199_254_740_991n;

/**
 * What a cell's text says: nothing yet, a number in plain decimal notation, or nothing that can be taken, with the reason:
 * since it is no number, or one that its cell does not take.
 */
export type NumberReading =
  | { readonly state: 'blank' }
  | { readonly state: 'number'; readonly number: string }
  | { readonly state: 'refused'; readonly reason: string; readonly isNumber?: true };

/** A number of the largest kind has 16 digits, with signs, groups and spaces some 30 characters. */
const longestText = 60;

const blank: NumberReading = { state: 'blank' };
const grouped = /^([+-]?)(\d{1,3}(?:[, ]\d{3})+)(\.\d+)?$/;
const plain = /^[+-]?\d+(?:\.\d*)?$|^[+-]?\.\d+$/;

function refused(reason: string): NumberReading {
  return { state: 'refused', reason };
}

/** A number, but none for this cell; the reason reads on from the number itself. */
function outOfPlace(reason: string): NumberReading {
  return { state: 'refused', reason, isNumber: true };
}

/**
 * Full-width signs and digits as plain ones, one kind of space and minus. Not by NFKC: that makes 121 of 12①, a number with a
 * footnote mark, and 32 of 3².
 */
function plainText(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2009\u202F\u3000]/g, ' ')
    .replaceAll('\u2212', '-')
    .trim();
}

function reasonFor(text: string, kind: NumberKind): string {
  if (/^[-/—–]+$/.test(text) || text === '无') return `“${text}”不是数字；没有发生的请填 0`;
  if (/^[增减加]/.test(text)) return '增加写作 12，减少写作 -12';
  if (/[万亿千百十]/.test(text))
    return kind === 'amount' ? '只填数字，单位已是万元' : '请写出完整的数字，如 30000';
  if (/^[+-]?[\d, ]*\.?\d+\s*\D+$/.test(text)) {
    return kind === 'amount' ? '只填数字，不带单位；本格以万元计' : '只填数字，不带单位';
  }
  if (/^[+-]?[\d, ]+(\.\d+)?$/.test(text)) return '逗号或空格的位置不对，请直接写数字，如 1234';
  return '请填阿拉伯数字';
}

function readWhole(text: string, kind: 'count' | 'change'): NumberReading {
  const [whole = '', fraction = ''] = text.split('.');
  const isCount = kind === 'count';
  if (/[1-9]/.test(fraction)) return outOfPlace(`应为${isCount ? '非负' : ''}整数，不能有小数`);
  if (isCount && whole.startsWith('-')) return outOfPlace('不能为负，应为非负整数');
  const number = BigInt(whole.replace('+', '') || '0');
  if (number > largestCount || number < -largestCount) return outOfPlace('太大，最大 9007199254740991');
  return { state: 'number', number: number.toString() };
}

function readAmount(text: string): NumberReading {
  if (text.startsWith('-')) return outOfPlace('不能为负，金额应为 0 或正数');
  const amount = new Big(text.replace(/^\+/, '').replace(/\.$/, ''));
  if (!amount.round(6, Big.roundDown).eq(amount))
    return outOfPlace('小数太长，最多六位（以万元计，即精确到分）');
  if (amount.gte(largestCount.toString())) return outOfPlace('太大');
  return { state: 'number', number: amount.toFixed() };
}

/**
 * Reads the text of a cell. Blank is not zero. `1,234`, `１２３` and surrounding spaces are read as the number meant;
 * units, words and signs are refused with the reason, in Chinese, for the person who typed it.
 * A count is 0 or more, a change may be negative, an amount is in 万元 with at most 6 decimals.
 *
 * @example readNumber('１,２３４', 'count') //=> { state: 'number', number: '1234' }
 */
export function readNumber(text: string, kind: NumberKind): NumberReading {
  const normal = plainText(text);
  if (normal === '') return blank;
  // Before any pattern: some of them take the square of the length.
  if (normal.length > longestText) return refused('太长，不会是一个数字');
  const groups = grouped.exec(normal);
  const digits = groups
    ? `${groups[1] ?? ''}${(groups[2] ?? '').replace(/[, ]/g, '')}${groups[3] ?? ''}`
    : normal;
  if (!plain.test(digits)) return refused(reasonFor(normal, kind));
  return kind === 'amount' ? readAmount(digits) : readWhole(digits, kind);
}
