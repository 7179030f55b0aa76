import { readDate } from '#report/readDate.ts';
import { compact } from './labelKey.ts';
import { isOrganName } from './organName.ts';
import type { SourceCell } from './reportSource.ts';

export interface SignatureReading {
  readonly unit: SourceCell | null;
  /** The place of the date with the date as ISO text. */
  readonly date: SourceCell | null;
  /** A date without a day, or of a day that does not exist. */
  readonly unreadDate: SourceCell | null;
  /** The last part without the signature. */
  readonly narrative: readonly SourceCell[];
  /** What follows the signature, such as the footer of a web page. */
  readonly after: readonly SourceCell[];
}

const unitThenDate = /^(.*?)\s*([12一二１２][\d０-９〇○零O一二三四五六七八九]{3}\s*[年./-].*)$/s;

/** How a web page goes on after a report, in compact text; the form has no such line. */
const pageEnd = new RegExp(
  `^(?:[[【(]?(?:${[
    '打印|打印本页|关闭|关闭窗口|返回顶部|分享到?|扫一扫.*|友情链接|网站地图|联系我们|关于我们|隐私声明|网站声明',
    '相关(?:链接|文章|阅读|新闻|信息|稿件|附件)',
  ].join('|')})(?:[\\]】)].*|:?$)|${[
    '[上下]一[篇条页]:?',
    '(?:主办|承办)(?:单位)?:|责任编辑:|地址:',
    '版权所有|网站标识码|copyright|©|.{0,8}ICP备|.{0,8}公网安备',
  ].join('|')})`,
  'i',
);

/** A signature without the brackets around it, and a date without 印发 behind it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[（(]([^（()）]*)[）)]$/s, '$1')
    .replace(/\s*(?:印发|发布|公布)$/, '');
}

/** The last words of a paragraph as a date, with what stands before them: 示例市教育局 2021年1月5日. */
function unitAndDate(line: SourceCell): readonly [SourceCell | null, SourceCell] | null {
  const { place } = line;
  if (line.text.length > 120) return null;
  const text = bare(line.text);
  if (readDate(text).state !== 'none') return [null, { text, place }];
  const [, unit = '', date = ''] = unitThenDate.exec(text) ?? [];
  if (!isOrganName(unit) || readDate(date).state === 'none') return null;
  return [
    { text: unit, place },
    { text: date, place },
  ];
}

function signatureIn(paragraphs: readonly SourceCell[], unit: string): SignatureReading {
  const at = paragraphs.map((paragraph) => unitAndDate(paragraph) !== null).lastIndexOf(true);
  const dated = paragraphs[at];
  const found = dated ? unitAndDate(dated) : null;
  if (!found) {
    const last = paragraphs.at(-1);
    const signed = last !== undefined && unit !== '' && compact(last.text) === compact(unit);
    return {
      unit: signed ? last : null,
      date: null,
      unreadDate: null,
      narrative: signed ? paragraphs.slice(0, -1) : paragraphs,
      after: [],
    };
  }
  const [besideDate, dateText] = found;
  const above = paragraphs[at - 1];
  const below = paragraphs[at + 1];
  function isUnit(paragraph: SourceCell | undefined): boolean {
    if (paragraph === undefined) return false;
    return compact(paragraph.text) === compact(unit) || isOrganName(paragraph.text);
  }
  const isAbove = besideDate === null && isUnit(above);
  const isBelow = besideDate === null && !isAbove && isUnit(below);
  const reading = readDate(dateText.text);
  return {
    unit: besideDate ?? (isAbove ? above : isBelow ? below : undefined) ?? null,
    date: reading.state === 'date' ? { text: reading.date, place: dateText.place } : null,
    unreadDate: reading.state === 'incomplete' ? dateText : null,
    narrative: paragraphs.slice(0, isAbove ? at - 1 : at),
    after: paragraphs.slice(isBelow ? at + 2 : at + 1),
  };
}

/** Whether there is a date, be it a whole one or not. */
export function isDated({ date, unreadDate }: Pick<SignatureReading, 'date' | 'unreadDate'>): boolean {
  return date !== null || unreadDate !== null;
}

/**
 * Finds the signing unit and the date at the end of the last part, and where the page goes on after the report.
 *
 * @param unit the unit of the title; without a date, only this very name is taken as a signature
 * @example readSignature([{ text: '示例市教育局 2025年1月10日', place: '' }], '').date?.text //=> '2025-01-10'
 */
export function readSignature(paragraphs: readonly SourceCell[], unit: string): SignatureReading {
  const end = paragraphs.findIndex(({ text }) => pageEnd.test(compact(text)));
  const whole = signatureIn(paragraphs, unit);
  if (end < 0) return whole;
  const before = signatureIn(paragraphs.slice(0, end), unit);
  // An address may stand in the report itself, above the signature.
  if (!isDated(before) && isDated(whole)) return whole;
  return { ...before, after: [...before.after, ...paragraphs.slice(end)] };
}
