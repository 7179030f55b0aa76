const digits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const romanNumerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function counting(number: number, numerals: string, ten: string): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : numerals.charAt(tens)}${ten}`;
  return `${head}${ones === 0 ? '' : numerals.charAt(ones)}`;
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, numeral] of romanNumerals) {
    for (; rest >= value; rest -= value) text += numeral;
  }
  return text;
}

function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

/**
 * A number as Word's automatic numbering writes it in one of its formats; in formats not known here, as plain digits.
 *
 * @param format the name of the format in the file, such as `chineseCounting`
 * @example ordinalText(12, 'chineseCounting') //=> '十二'
 */
export function ordinalText(number: number, format: string): string {
  if (number < 1 || number > 999) return String(number);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counting(number, digits, '十');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(number, formalDigits, '拾');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(String(number), (digit) => digits.charAt(Number(digit))).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number > 20 ? String(number) : String.fromCharCode(0x2460 + number - 1);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    default:
      return String(number);
  }
}
