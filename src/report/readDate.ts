const numerals = '〇一二三四五六七八九';

/**
 * Chinese numerals as digits, one by one; other characters stay.
 *
 * @example digitsOf('二〇二一') //=> '2021'
 */
export function digitsOf(text: string): string {
  return text
    .replace(/[〇○零]/g, '0')
    .replace(/[一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)));
}

/** A month or day in Chinese numerals: 十 is 10, 十二 is 12, 三十一 is 31. */
function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text];
  return 10 * Number(digitsOf(tens === '' ? '一' : tens)) + Number(digitsOf(ones === '' ? '0' : ones));
}

export type DateReading =
  | { readonly state: 'date'; readonly date: string }
  /** Looks like a date but has no such day. */
  | { readonly state: 'incomplete' }
  | { readonly state: 'none' };

const number = '[\\d〇○零一二三四五六七八九十]';
const pattern = new RegExp(
  `^\\(?(\\d{4}|[一二][〇○零O一二三四五六七八九]{3})[年./-](${number}{1,3})(?:[月./-](?:(${number}{1,3})日?)?)?\\)?$`,
);

/**
 * Reads a text that is a date and nothing else, as signatures write it, into an ISO date.
 *
 * @example readDate('二〇二一年一月五日') //=> { state: 'date', date: '2021-01-05' }
 */
export function readDate(text: string): DateReading {
  const match = text.length > 100 ? null : pattern.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  if (!match) return { state: 'none' };
  const [, yearText = '', monthText = '', dayText = ''] = match;
  const year = digitsOf(yearText.replaceAll('O', '0'));
  const month = smallNumber(monthText);
  const day = smallNumber(dayText);
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && dayText !== '';
  return exists ? { state: 'date', date: date.toISOString().slice(0, 10) } : { state: 'incomplete' };
}
