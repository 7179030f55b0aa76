import { wordAt, type WordKind } from './lexicon.ts';
import { readNumeral, type Writing } from './numerals.ts';

/**
 * A piece of a text. `quantity` is a number of things, `percentage` a share; `count` is any other number (days,
 * rounded numbers, ranges), which the grammar does not read. `name` is what stands in 《》 or “”.
 */
export interface Token {
  readonly kind:
    | WordKind
    | 'request'
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

/** A noun for requests under the regulation: never 申请 alone, which may be of any kind. */
const request =
  /(?:依申请(?:政府|政务)?(?:信息)?公开(?:政府|政务)?(?:信息)?|(?:政府|政务)?信息依申请公开|(?:政府|政务)?信息公开|政务公开|公开(?:政府|政务)?信息|(?:政府|政务)信息)(?:的)?申请(?:公开)?(?:办理|处理|受理)?(?:数量|总数|总量|件数|事项|书|表|件|量|数)?|(?:政府|政务)?信息依申请公开(?:申请)?(?:办理)?(?:件数|事项|件|数)?|依申请(?:政府|政务)?(?:信息)?公开(?:政府|政务)?(?:信息)?(?:类)?(?:办理)?(?:件数|事项|件|数量|数)?|申请公开(?:政府信息)?件?|依申请(?:信息|事项|件)|(?:政府|政务)?信息公开依申请(?:件|事项)?/y;
const carriedIn =
  /(?:上|去|前)(?:一)?(?:个)?年(?:度)?(?:末)?(?:的)?(?:跨年)?(?:结转|转结|转入|转来|遗留)(?:至|到|入)?(?:今年|本年度?)?(?:继续)?(?:办理|处理|答复)?|结转(?:自)?上(?:一)?年(?:度)?(?:的)?|(?:结转|转入)(?:至|到|入)?(?:今年|本年度?)(?:继续)?(?:办理|处理|答复)?/y;
const carriedOut =
  /(?:结转|转结|转入|顺延|延续|转|留)(?:至|到|入|给)?(?:下|次|明|后)(?:一)?(?:个)?年(?:度)?(?:继续)?(?:办理|处理|答复)?|(?:下|次)(?:一)?年(?:度)?(?:结转|转结)/y;
const carriedYear =
  /(\d{4})年(?:度)?(?:的)?(?:结转|转结|转入|转来)(?!至|到|入)|(?:结转|转结|转入|顺延|转)(?:至|到|入)?(\d{4})年(?:度)?(?:继续)?(?:办理|处理|答复)?/y;
/** A list of ways in which requests come that ends with 等 is of all of them. */
const everyWay = /通过[^，,。；;：\n\d]{2,30}等(?:多种|各种|多个|不同)?(?:渠道|方式|途径|形式)/y;
const everyone =
  /公民(?:、|，|和|及|与|或者|或)*法人(?:、|和|及|与|或者|或)*(?:(?:其他|其它)(?:社会)?组织)?|自然人(?:、|和|及)法人(?:、|和|及|或)(?:其他|其它)组织/y;
const title =
  /《[^》\n]{1,80}》|〈[^〉\n]{1,80}〉|<[^>\n]{1,80}>|“[^”\n]{1,40}”|"[^"\n]{1,40}"|〔\d{4}〕\s*\d*号?|\[\d{4}\]\s*\d*号?/y;
const ordinal =
  /[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:是|、)|第[一二三四五六七八九十百零\d]+(?:条|项|款|批|次|届|期|章|号|位|名)?/y;
const listNumber = /\d{1,2}[.．、](?!\d)/y;
const number = new RegExp(`(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|[\\d]+|[０-９]+|${chineseNumeral})`, 'y');
const afterNumber = new RegExp(
  `(?<decimals>[.．]\\d+)?\\s*(?:(?<percent>[%％])|(?<range>(?:[-－—–~～至到]|\\.)\\s*[\\d０-９]+)|(?<rough>[余多来几])?(?<unit>${unit})?(?<more>余|多|左右|以上|以内|上下)?)`,
  'y',
);
const dateAfter = /\s*(?:年(?<year>度)?|月(?<month>份)?(?:\s*(?<day>\d{1,2})\s*日)?|(?<plainDay>日))/y;

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function yearToken(text: string, start: number, digits: string): Token | null {
  const date = matchAt(dateAfter, text, start + digits.length);
  if (!date) return null;
  const end = start + digits.length + date[0].length;
  if (date.groups?.['plainDay'] !== undefined || date.groups?.['day'] !== undefined)
    return { kind: 'date', start, end };
  if (date[0].trim().startsWith('月')) return { kind: digits === '12' ? 'date' : 'period', start, end };
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
  const hasUnit = groups['unit'] !== undefined;
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
  return { kind: 'quantity', start, end, value: read.value, writing: read.writing, numberEnd };
}

/** Which phrases can begin with a character: to try them all everywhere would take most of the time. */
const phrases: readonly (readonly [RegExp, RegExp, Token['kind']])[] = [
  [/[上去前结转]/, carriedIn, 'carriedIn'],
  [/[结转顺延留下次]/, carriedOut, 'carriedOut'],
  [/[公自]/, everyone, 'filler'],
  [/通/, everyWay, 'filler'],
  [/[依政信公申]/, request, 'request'],
  [/[《〈<“"〔[]/, title, 'name'],
  [/[（(一二三四五六七八九十第]/, ordinal, 'ordinal'],
];

function phraseAt(text: string, index: number): Token | null {
  const character = text.charAt(index);
  if (/[\d结转顺]/.test(character)) {
    const carried = matchAt(carriedYear, text, index);
    if (carried) {
      const [all, from, to] = carried;
      const kind = from === undefined ? 'carriedOut' : 'carriedIn';
      return { kind, start: index, end: index + all.length, year: Number(from ?? to) };
    }
  }
  if (/\d/.test(character) && /(?:^|[\n。；;])\s*$/.test(text.slice(Math.max(0, index - 3), index))) {
    const listed = matchAt(listNumber, text, index);
    if (listed) return { kind: 'ordinal', start: index, end: index + listed[0].length };
  }
  for (const [starts, pattern, kind] of phrases) {
    const found = starts.test(character) ? matchAt(pattern, text, index) : null;
    if (found) return { kind, start: index, end: index + found[0].length };
  }
  return null;
}

const phraseStarts: ReadonlySet<string> = new Set(
  '0123456789上去前结转下次顺延留公自通《〈<“"〔[（(一二三四五六七八九十第依政信申',
);
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
