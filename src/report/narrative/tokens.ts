import { wordAt, type WordKind } from './lexicon.ts';
import { matchAt, phraseAt, phraseStarts } from './phrases.ts';
import { readNumeral, type Writing } from './numerals.ts';

/**
 * A piece of a text. `quantity` is a number of things, `percentage` a share; `count` is any other number (days,
 * rounded numbers, ranges), which the grammar does not read. `name` is what stands in 《》 or “”.
 */
export interface Token {
  readonly kind:
    | WordKind
    | 'request'
    | 'otherClosedNotClarified'
    | 'otherClosedFeeUnpaid'
    | 'carriedIn'
    | 'carriedOut'
    | 'quantity'
    | 'percentage'
    | 'count'
    | 'year'
    | 'date'
    | 'ordinal'
    | 'name'
    | 'and'
    | 'comma'
    | 'semicolon'
    | 'stop'
    | 'line'
    | 'colon'
    | 'opening'
    | 'closing';
  readonly start: number;
  readonly end: number;
  /** Of a quantity or a year. */
  readonly value?: bigint;
  /** Of a quantity: how and where its number is written, without the unit. */
  readonly writing?: Writing;
  readonly numberEnd?: number;
  /** Of a percentage, and how many decimals it is written with. */
  readonly percent?: number;
  readonly decimals?: number;
  /** Of what is carried over: the year that is named for it. */
  readonly year?: number;
}

const marks: Readonly<Record<string, Token['kind']>> = {
  '，': 'comma',
  ',': 'comma',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '\n': 'line',
  '：': 'colon',
  ':': 'colon',
  '（': 'opening',
  '(': 'opening',
  '）': 'closing',
  ')': 'closing',
  '、': 'and',
  和: 'and',
  及: 'and',
  与: 'and',
  或: 'and',
};

const unit = '件次|[件份条宗起例项个笔部篇桩]';
const chineseNumeral = '[〇○零一二两三四五六七八九十百千万]+';

const number = new RegExp(`(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|[\\d]+|[０-９]+|${chineseNumeral})`, 'y');
const afterNumber = new RegExp(
  `(?<decimals>[.．]\\d+)?\\s*(?:(?<percent>[%％])|(?<range>(?:[-－—–~～至到]|\\.)\\s*[\\d０-９]+)|(?<rough>[余多来几])?(?<unit>${unit})?(?<more>余|多|左右|以上|以内|上下)?)`,
  'y',
);
/** 1月至12月 is the whole year; 12月 alone is one month of it, 截至12月 all of them. */
const wholeYear = /1月份?(?:至|到|[-—－–~～])\s*(?:\d{4}年)?12月份?(?!\d)(?!\s*\d{1,2}日)/y;
const upTo = /(?:[至到—－–~～-]|截[至止])\s*(?:\d{4}年)?\s*$/;
const dateAfter = /\s*(?:年(?<year>度)?|月(?<month>份)?(?:\s*(?<day>\d{1,2})\s*日)?|(?<plainDay>日))/y;

function yearToken(text: string, start: number, digits: string): Token | null {
  const allMonths = matchAt(wholeYear, text, start);
  if (allMonths) return { kind: 'date', start, end: start + allMonths[0].length };
  const date = matchAt(dateAfter, text, start + digits.length);
  if (!date) return null;
  const end = start + digits.length + date[0].length;
  if (date.groups?.['plainDay'] !== undefined || date.groups?.['day'] !== undefined)
    return { kind: 'date', start, end };
  if (date[0].trim().startsWith('月')) {
    const isEnd =
      digits === '12' &&
      (upTo.test(text.slice(Math.max(0, start - 8), start)) || /[底末止]/.test(text.charAt(end)));
    return { kind: isEnd ? 'date' : 'period', start, end };
  }
  const four = digits.normalize('NFKC').replace(/[〇○零]/g, '0');
  const plain = four.replace(/[一二三四五六七八九]/g, (figure) =>
    String('一二三四五六七八九'.indexOf(figure) + 1),
  );
  return /^[12]\d{3}$/.test(plain)
    ? { kind: 'year', start, end, value: BigInt(plain) }
    : { kind: 'count', start, end };
}

function isBoundary(text: string, index: number): boolean {
  const rest = text.charAt(index);
  return rest === '' || /[，,。；;、\n）)]/.test(rest);
}

function numberToken(text: string, start: number): Token | null {
  const digits = matchAt(number, text, start)?.[0];
  if (digits === undefined) return null;
  const dated = yearToken(text, start, digits);
  if (dated) return dated;
  const numberEnd = start + digits.length;
  const after = matchAt(afterNumber, text, numberEnd);
  const groups = after?.groups ?? {};
  const end = numberEnd + (after?.[0].length ?? 0);
  const isTogether = digits === '一' && text.charAt(numberEnd) === '起' && !isBoundary(text, end);
  const isChinese = /[^\d,０-９]/.test(digits);
  if (groups['percent'] !== undefined) {
    const fraction = groups['decimals'] ?? '';
    const percent = Number(`${digits.normalize('NFKC').replaceAll(',', '')}${fraction.replace('．', '.')}`);
    return Number.isNaN(percent)
      ? { kind: 'count', start, end }
      : {
          kind: 'percentage',
          start,
          end,
          percent,
          decimals: Math.max(0, fraction.length - 1),
          numberEnd: end,
        };
  }
  const read = readNumeral(digits);
  const isTimes = text.charAt(end) === '次' && dispute.test(text.slice(Math.max(0, start - 9), start));
  const hasUnit = groups['unit'] !== undefined || isTimes;
  // A Chinese figure without a unit is part of a word: 一些, 三安全, 万众.
  if (isTogether || (isChinese && !hasUnit)) return null;
  // 1-6月 are some months, 1-12月 all of them.
  if (groups['range'] !== undefined && text.charAt(end) === '月') {
    return { kind: /\D12$/.test(text.slice(start, end)) ? 'date' : 'period', start, end: end + 1 };
  }
  const exact =
    groups['range'] === undefined &&
    groups['rough'] === undefined &&
    groups['more'] === undefined &&
    groups['decimals'] === undefined;
  const before = text.charAt(start - 1);
  if (!read || !exact || /[第\w.\-—–/]/.test(before) || (!hasUnit && !isBoundary(text, end))) {
    return { kind: 'count', start, end: Math.max(end, numberEnd) };
  }
  return {
    kind: 'quantity',
    start,
    end: isTimes ? end + 1 : end,
    value: read.value,
    writing: read.writing,
    numberEnd,
  };
}

/** 被申请行政复议4次 counts cases, 培训4次 does not. */
const dispute = /行政(?:复议|诉讼)(?:案件)?(?:共|共计|为)?\s*$/;

const numberStarts: ReadonlySet<string> = new Set(
  '0123456789０１２３４５６７８９〇○零一二两三四五六七八九十百千万',
);
const blank = /\s/;

function tokenAt(text: string, index: number): Token | null {
  const character = text.charAt(index);
  if (phraseStarts.has(character)) {
    const phrase = phraseAt(text, index);
    if (phrase) return phrase;
  }
  if (numberStarts.has(character)) {
    const found = numberToken(text, index);
    if (found) return found;
  }
  if (character === '.' && !/\d/.test(text.charAt(index + 1)))
    return { kind: 'stop', start: index, end: index + 1 };
  const word = wordAt(text, index);
  if (word) return { kind: word.kind, start: index, end: index + word.text.length };
  const mark = marks[character];
  return mark ? { kind: mark, start: index, end: index + 1 } : null;
}

/**
 * Cuts a text into tokens. Blanks are left out, neighbouring characters that nobody knows are one token.
 *
 * @example tokensOf('收到申请3件').map(({ kind }) => kind) //=> ['receive', 'bareRequest', 'quantity']
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let unknownFrom = -1;
  let index = 0;

  function endUnknown(): void {
    if (unknownFrom >= 0) tokens.push({ kind: 'unknown', start: unknownFrom, end: index });
    unknownFrom = -1;
  }

  while (index < text.length) {
    const character = text.charAt(index);
    if (character !== '\n' && blank.test(character)) {
      endUnknown();
      index += 1;
      continue;
    }
    const token = tokenAt(text, index);
    if (token) {
      endUnknown();
      tokens.push(token);
      index = token.end;
    } else {
      if (unknownFrom < 0) unknownFrom = index;
      index += 1;
    }
  }
  endUnknown();
  return tokens;
}
