import type { PartId } from '#report/forms/form.ts';
import { compact } from './labelKey.ts';

const numerals = '一二三四五六';
/** The ordinals of parts: 一、, 第一部分, 一 总体情况, Ⅰ、. */
const ordinal = /^(?:第?([一二三四五六七八九十]+)(?:部分[、.,:]?|[、.,:])|(I{1,3}|I?V|VI)[、.,:])/;
/** The ordinals of sections within a part. */
const sectionOrdinal = /^(?:\(([一二三四五六])\)[、.]?|([1-6])[、.])/;
/** 一总体情况: what is left of 一 总体情况 without its space. */
const bareOrdinal = /^([一二三四五六])(?=\p{L})/u;
const brackets = /^[【[〔](.*)[】\]〕]$/s;

const longest = 80;
/** The parts in the order of the form. */
export const partOrder: readonly PartId[] = [
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
];

/** How each part's heading is published, without its ordinal and punctuation. Wording varies most in parts four and five. */
const headings: readonly (readonly [PartId, RegExp])[] = [
  ['overview', /^(?:工作)?总体情况$/],
  ['disclosure', /^主动公开(?:政府)?信息(?:的)?情况$/],
  ['requests', /^(?:收到和处理|收到及处理|受理和处理)(?:的)?政府信息公开申请(?:的)?情况$/],
  ['disputes', /^(?:因)?政府信息公开.{0,12}行政复议.{0,4}行政诉讼(?:的)?情况$/],
  [
    'problems',
    /^(?:工作中?)?(?:存在)?(?:的)?(?:主要)?问题(?:和|及|与|以及)?(?:下一步)?改进(?:的)?(?:情况|措施)$/,
  ],
  ['otherMatters', /^其[他它](?:需要?)?报告(?:的)?(?:事项|情况)$/],
];

/** Looser wordings, which only an ordinal makes a heading. */
const numberedHeadings: readonly (readonly [PartId, RegExp])[] = [
  ['overview', /^.{0,16}(?:总体|基本)(?:情况|概况)$|^概[述况]$/],
  ['disclosure', /^(?:政府信息)?主动公开(?:.{0,12}情况|政府信息)表?$/],
  ['requests', /^.{0,8}(?:申请公开|信息公开申请).{0,8}情况表?$/],
  ['disputes', /^.{0,20}复议.{0,6}诉讼.{0,4}情况表?$|^行政复议.{0,2}行政诉讼$/],
  [
    'problems',
    /^.{0,20}(?:问题|不足|困难).{0,8}(?:改进|整改|措施|打算|计划|安排|方向).{0,6}$|^.{0,14}存在的?(?:主要)?(?:问题|不足|问题和不足)$/,
  ],
  [
    'otherMatters',
    /^其[他它](?:.{0,4}(?:报告|说明)的?)?(?:事项|情况|问题)?$|^需要?(?:报告|说明)的其[他它](?:事项|情况|问题)?$/,
  ],
];

/** A part's official heading that runs on into its text; only a text that begins so is one. */
const runningHeadings: readonly (readonly [PartId, RegExp])[] = [
  ['overview', /^总体情况(?=\s*(?:\d{4}年|[根依]据|按照|本|我|为|今))/],
  ['problems', /^存在的主要问题及改进情况/],
  ['otherMatters', /^其[他它]需要报告的事项/],
];

function partCalled(text: string, numbered: boolean): PartId | null {
  const words = text.replace(/[^\p{L}\p{N}()。]/gu, '').replace(/\([^()]*\)$/, '');
  const known = numbered ? [...headings, ...numberedHeadings] : headings;
  return known.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isOfficial(words: string): boolean {
  return partCalled(words, false) !== null;
}

export interface PartHeading {
  readonly part: PartId;
  readonly numbered: boolean;
  /** Whether its ordinal is the part's own. */
  readonly inPlace: boolean;
  /** Whether its words alone make it a heading. */
  readonly isOfficial: boolean;
  /** What follows the heading on its own line, as in 六、其他需要报告的事项：无。 */
  readonly rest: string;
}

function numberOf(match: RegExpExecArray): number {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(match[2] ?? '');
  return roman >= 0 ? roman : numerals.indexOf(match[1] ?? '?');
}

/** The number that a line bears as parts do, from 0, or null: 五、 is 4. Beyond the sixth it is -1. */
export function partNumber(text: string): number | null {
  const match = ordinal.exec(compact(text.slice(0, longest)));
  return match && numberOf(match);
}

/** A part's strict heading under a section's ordinal, or with a numeral alone; the ordinal must be the part's own. */
function underOtherOrdinal(whole: string): PartHeading | null {
  const section = sectionOrdinal.exec(whole);
  const bare = bareOrdinal.exec(whole);
  const number = section ? numerals.indexOf(section[1] ?? '?') : numerals.indexOf(bare?.[1] ?? '?');
  const at = number >= 0 ? number : Number(section?.[2] ?? 0) - 1;
  const words = whole.replace(section ? sectionOrdinal : bareOrdinal, '');
  const part = section || bare ? partCalled(words, false) : null;
  return part && partOrder[at] === part
    ? { part, numbered: !section, inPlace: !section, isOfficial: true, rest: '' }
    : null;
}

/** What a heading says in brackets, where that is its part's whole text: （无）. */
function noted(whole: string): string {
  return /\(((?:暂?无|没有)[^()]*)\)[。:]?$/.exec(whole)?.[1] ?? '';
}

/**
 * Recognises the heading of one of the six parts, with its ordinal, a wrong one, or none.
 * `（一）` and `1.` are ordinals of sections within a part; they make a heading only of the part that they number.
 *
 * @example partHeading('五、存在问题及改进情况')?.part //=> 'problems'
 */
export function partHeading(text: string): PartHeading | null {
  const whole = compact(text.slice(0, longest)).replace(brackets, '$1');
  const match = ordinal.exec(whole);
  const numbered = match !== null;
  const inPlace = (part: PartId): boolean => match !== null && partOrder[numberOf(match)] === part;
  // A sentence of the same words, 总体情况。, is text unless it is numbered.
  const words = numbered ? whole.replace(ordinal, '').replace(/。$/, '') : whole;
  const part = text.length <= longest ? partCalled(words, numbered) : null;
  if (part)
    return { part, numbered, inPlace: inPlace(part), isOfficial: isOfficial(words), rest: noted(whole) };
  if (!numbered) return text.length <= longest ? underOtherOrdinal(whole) : null;
  const [, head = '', rest = ''] =
    /^(\s*[^、.．,，\s]+[、.．,，:：]\s*[^：:。\s]+)[：:。\s]+(.*)$/s.exec(text) ?? [];
  const own = compact(head).replace(ordinal, '');
  const inline = partCalled(own, numbered);
  if (inline)
    return {
      part: inline,
      numbered,
      inPlace: inPlace(inline),
      isOfficial: isOfficial(own),
      rest: rest.trim(),
    };
  return runningHeading(text);
}

function runningHeading(text: string): PartHeading | null {
  const [, mark = '', words = ''] = /^\s*([一二三四五六])\s*[、.．]\s*(.*)$/s.exec(text) ?? [];
  for (const [part, pattern] of runningHeadings) {
    if (partOrder[numerals.indexOf(mark)] !== part || !pattern.test(words)) continue;
    return { part, numbered: true, inPlace: true, isOfficial: true, rest: words.replace(pattern, '').trim() };
  }
  return null;
}
