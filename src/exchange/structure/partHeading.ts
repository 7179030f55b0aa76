import type { PartId } from '#report/forms/form.ts';
import { compact } from './labelKey.ts';

const ordinal = /^[一二三四五六七八九十]+[、.,:]/;

const longest = 80;

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
  ['overview', /^.{0,12}(?:总体|基本)情况$|^概述$/],
  ['disclosure', /^主动公开.{0,12}情况$/],
  ['requests', /^.{0,8}(?:申请公开|信息公开申请).{0,8}情况$/],
  ['disputes', /^.{0,20}行政复议.{0,4}行政诉讼.{0,4}情况$/],
  ['problems', /^.{0,12}问题.{0,6}(?:改进|整改).{0,6}$/],
  ['otherMatters', /^其[他它].{0,4}(?:报告|说明)的?(?:事项|情况|问题)$/],
];

function partCalled(text: string, numbered: boolean): PartId | null {
  const words = text.replace(/[^\p{L}\p{N}()。]/gu, '').replace(/\([^()]*\)$/, '');
  const known = numbered ? [...headings, ...numberedHeadings] : headings;
  return known.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export interface PartHeading {
  readonly part: PartId;
  readonly numbered: boolean;
  /** What follows the heading on its own line, as in 六、其他需要报告的事项：无。 */
  readonly rest: string;
}

/**
 * Recognises the heading of one of the six parts, with its ordinal, a wrong one, or none.
 * `（一）` and `1.` are ordinals of sections within a part and never make a heading.
 *
 * @example partHeading('五、存在问题及改进情况')?.part //=> 'problems'
 */
export function partHeading(text: string): PartHeading | null {
  const whole = compact(text.slice(0, longest));
  const numbered = ordinal.test(whole);
  // A sentence of the same words, 总体情况。, is text unless it is numbered.
  const words = numbered ? whole.replace(ordinal, '').replace(/。$/, '') : whole;
  const part = text.length <= longest ? partCalled(words, numbered) : null;
  if (part) return { part, numbered, rest: '' };
  if (!numbered) return null;
  const [, head = '', rest = ''] =
    /^(\s*[^、.．,，\s]+[、.．,，:：]\s*[^：:。\s]+)[：:。\s]+(.*)$/s.exec(text) ?? [];
  const inline = partCalled(compact(head).replace(ordinal, ''), numbered);
  return inline ? { part: inline, numbered, rest: rest.trim() } : null;
}
