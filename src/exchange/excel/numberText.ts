import Big from 'big.js';

/** Programs write seventeen digits, a sign and an exponent. */
const longest = 40;

/**
 * A number as a sheet stores it, in plain notation. Binary fractions come out as the decimal that was typed: programs
 * keep fifteen digits and show no more.
 *
 * @example plainNumber('0.30000000000000004') //=> '0.3'
 */
function plainNumber(stored: string): string {
  if (/^-?\d+$/.test(stored)) return BigInt(stored).toString();
  const number = Number(stored);
  if (Number.isSafeInteger(number)) return number.toString();
  return new Big(number.toPrecision(15)).toFixed();
}

/** The day that a number of days stands for, or blank for what is only a time. */
function dayText(stored: string, from1904: boolean): string {
  const days = Math.floor(Number(stored)) + (from1904 ? 1462 : 0);
  // Programs count a 29 February 1900, which there never was; days before it concern no report.
  if (days < 61 || days > 2_958_465) return '';
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** A format without its literal texts, colours and conditions. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|[\\!_*].|\[[^\]]*\]/g, '');
}

/**
 * The text of a stored number, with what its format shows of its meaning: a date, a percentage, 元 or 万元.
 * A format that shows another number than the one stored makes a text that no reader takes for a number.
 *
 * @example numberText('7975800', '0"元"', false) //=> '7975800元'
 */
export function numberText(stored: string, format: string, from1904: boolean): string {
  if (stored.length > longest || !Number.isFinite(Number(stored))) return stored;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(stored)) return stored;
  const number = plainNumber(stored.replace(/^\+/, ''));
  const codes = codesOf(format);
  if (/[ymdhs]/i.test(codes)) return dayText(stored, from1904) || `${number}（日期或时间）`;
  if (codes.includes('%')) return `${new Big(number).times(100).toFixed()}%`;
  // 0.00, shows thousands, and 0!.0000 tens of thousands: a point that is put in and not a decimal one.
  if (/[0#?],+(?![0#?,])/.test(codes) || /[\\!]\.|"\."/.test(format))
    return `${number}（显示格式为“${format}”）`;
  const [unit] = /亿元|万元|千元|元/.exec(format) ?? [];
  if (unit !== undefined) return `${number}${unit}`;
  const [currency] = /[¥￥$€]/.exec(format.replace(/\[\$-/g, '')) ?? [];
  return currency === undefined ? number : `${currency}${number}`;
}
