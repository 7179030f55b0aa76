/** So many characters in a row are no coincidence, and no name of a law alone makes up half of a text. */
const run = 12;

/** What says the same every year by right: what the report is and how to reach the office, that no fee was charged, that there is nothing else. */
const formal =
  /统计期限|电子版|邮编|邮政编码|联系电话|编制(?:而成|本|了)|信息处理费|(?:无|没有|不存在)其他|其他(?:需要|需|应当|应)?报告(?:的)?事项/;

/** What of a text counts: letters and digits, each with its place. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

function isLetter(sign: string): boolean {
  // Nearly all are Chinese characters: a comparison is far cheaper than a pattern.
  return (sign >= '\u4e00' && sign <= '\u9fff') || /[\p{L}\p{N}]/u.test(sign);
}

/**
 * Whether a text says nothing but what may be the same every year.
 *
 * @example saysOnlyFormal('本年度未收取信息处理费。') //=> true
 */
export function saysOnlyFormal(text: string): boolean {
  return text.split(/[。；;！？!?\n]+/).every((sentence) => sentence.trim() === '' || formal.test(sentence));
}

function lettersOf(text: string): Letters {
  const places: number[] = [];
  const letters: string[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。；;！？!?\n]+/g)) {
    if (formal.test(sentence)) continue;
    for (let at = 0; at < sentence.length; at += 1) {
      const sign = sentence.charAt(at);
      if (!isLetter(sign)) continue;
      letters.push(sign);
      places.push(index + at);
    }
  }
  return { text: letters.join(''), places };
}

// Last year's text stays while this year's is written.
let latest: { readonly text: string; readonly letters: Letters; readonly runs: ReadonlySet<string> } | null =
  null;

function runsOf({ text }: Letters): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + run <= text.length; at += 1) runs.add(text.slice(at, at + run));
  return runs;
}

/** Which letters of a text stand in a run that the other text has too. */
function repeatedIn({ text }: Letters, runs: ReadonlySet<string>): readonly boolean[] {
  const repeated: boolean[] = [];
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at + run <= text.length && runs.has(text.slice(at, at + run))) end = at + run;
    repeated.push(at < end);
  }
  return repeated;
}

function shareOf(repeated: readonly boolean[]): number {
  return repeated.length === 0 ? 0 : repeated.filter(Boolean).length / repeated.length;
}

function longestStretch(repeated: readonly boolean[]): readonly [start: number, end: number] {
  let longest: readonly [number, number] = [0, 0];
  let start = 0;
  for (let at = 0; at <= repeated.length; at += 1) {
    if (repeated[at]) continue;
    if (at - start > longest[1] - longest[0]) longest = [start, at];
    start = at + 1;
  }
  return longest;
}

/** How far two texts say the same in the same words. */
export interface RepeatedText {
  /** How much of the first text stands in the other, and how much of that one in the first: 0 to 1. */
  readonly share: number;
  readonly shareOfOther: number;
  /** The longest stretch of the first text that stands in the other, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** How many letters and digits there are to compare, in the shorter text. */
  readonly length: number;
}

/**
 * Compares two texts by their letters and digits, in runs of twelve; sentences that say the same every year by right
 * count in neither.
 *
 * @example repeatedText('一是部分政策解读仍以文字为主。', '一是部分政策解读仍以文字为主，图解少。').share //=> 1
 */
export function repeatedText(text: string, other: string): RepeatedText {
  const letters = lettersOf(text);
  if (latest?.text !== other) {
    const known = lettersOf(other);
    latest = { text: other, letters: known, runs: runsOf(known) };
  }
  const { letters: others, runs } = latest;
  const repeated = repeatedIn(letters, runs);
  const [first, last] = longestStretch(repeated);
  return {
    share: shareOf(repeated),
    shareOfOther: shareOf(repeatedIn(others, runsOf(letters))),
    start: letters.places[first] ?? 0,
    end: (letters.places[last - 1] ?? -1) + 1,
    length: Math.min(letters.text.length, others.text.length),
  };
}
