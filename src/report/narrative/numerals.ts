/** How a number is written in a text: 1,234 or １２３ or 十二. */
export type Writing = 'digits' | 'grouped' | 'fullWidth' | 'chinese';

const figures = '零一二三四五六七八九';
const largestInChinese = 100_000_000n;

function belowTenThousand(value: number): string {
  const digits = String(value);
  let text = '';
  for (const [index, digit] of [...digits].entries()) {
    const power = digits.length - 1 - index;
    if (digit === '0') {
      if (!text.endsWith('零')) text += '零';
    } else text += (figures[Number(digit)] ?? '') + (['', '十', '百', '千'][power] ?? '');
  }
  return text.replace(/零$/, '');
}

function inChinese(value: bigint): string {
  const myriads = Number(value / 10_000n);
  const rest = Number(value % 10_000n);
  const head = myriads > 0 ? `${belowTenThousand(myriads)}万` : '';
  const gap = myriads > 0 && rest > 0 && rest < 1000 ? '零' : '';
  return (head + gap + belowTenThousand(rest)).replace(/^一十/, '十');
}

function chineseValue(text: string): bigint | null {
  let value = 0;
  let section = 0;
  let figure = 0;
  for (const character of text) {
    if (character === '万') {
      value = (section + figure) * 10_000;
      section = 0;
      figure = 0;
      continue;
    }
    const power = '十百千'.indexOf(character);
    if (power < 0) figure = figures.indexOf(character);
    else {
      section += (figure === 0 ? 1 : figure) * 10 ** (power + 1);
      figure = 0;
    }
  }
  const read = BigInt(value + section + figure);
  // What is not written back the same way is a row of figures or no number at all.
  return inChinese(read) === text.replace(/^一十/, '十') ? read : null;
}

/**
 * Reads a whole number as texts write it, or gives null.
 *
 * @example readNumeral('两千零五') //=> { value: 2005n, writing: 'chinese' }
 */
export function readNumeral(text: string): { readonly value: bigint; readonly writing: Writing } | null {
  if (/^\d{1,16}$/.test(text)) return { value: BigInt(text), writing: 'digits' };
  if (/^\d{1,3}(,\d{3}){1,5}$/.test(text))
    return { value: BigInt(text.replaceAll(',', '')), writing: 'grouped' };
  if (/^[０-９]{1,16}$/.test(text)) return { value: BigInt(text.normalize('NFKC')), writing: 'fullWidth' };
  const chinese = text.replaceAll('两', '二').replace(/[〇○]/g, '零');
  if (chinese.length > 15 || !/^[零一二三四五六七八九十百千万]+$/.test(chinese)) return null;
  if (chinese === '零') return { value: 0n, writing: 'chinese' };
  const value = chineseValue(chinese);
  return value === null ? null : { value, writing: 'chinese' };
}

/**
 * A number in the same writing as another one. In Chinese it is meant to stand before a unit: 2 is 两.
 *
 * @example writeNumeral(2n, 'chinese') //=> '两'
 */
export function writeNumeral(value: bigint, writing: Writing): string {
  const digits = value.toString();
  if (writing === 'grouped') return digits.replace(/\B(?=(\d{3})+$)/g, ',');
  if (writing === 'fullWidth') {
    return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  }
  if (writing === 'digits' || value === 0n || value >= largestInChinese) return digits;
  return value === 2n ? '两' : inChinese(value);
}
