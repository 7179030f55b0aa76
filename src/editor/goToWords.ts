import type { Quote } from '#report/checks/finding.ts';
import { formNameOf } from './FormAccess.ts';

/** The place of a text before which `offset` UTF-16 units stand, in the elements that show it. */
function pointAt(shown: Node, offset: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset <= before + length) return { node, offset: offset - before };
    before += length;
  }
  return null;
}

/** Where the words stand in the window. A box of text does not tell; what mirrors it does. */
function boxOf(mirror: Element, { start, end }: Quote): DOMRect | null {
  const from = pointAt(mirror, start);
  const to = pointAt(mirror, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range.getBoundingClientRect();
}

/**
 * Leads a person to words of a narrative: focuses its box, selects them, and scrolls to them, however tall the box
 * is. Returns whether there is such a text.
 *
 * @example goToWords({ field: 'overview', start: 12, end: 20 }) //=> true
 */
export function goToWords(quote: Quote): boolean {
  const box = document.getElementsByName(formNameOf(quote.field))[0];
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return false;
  box.focus({ preventScroll: true });
  box.setSelectionRange(quote.start, quote.end);
  const mirror = box.parentElement?.querySelector('[data-mirror]');
  const words = mirror && boxOf(mirror, quote);
  if (!words) box.scrollIntoView({ block: 'center', inline: 'nearest' });
  // A third down the window: below the bar, and above what lies over the foot of a narrow one.
  else window.scrollTo({ top: window.scrollY + words.top - window.innerHeight / 3 });
  return true;
}

/**
 * The part of `after` that is new against `before`: what a change of a text put into it.
 *
 * @example changedWords('收到12件', '收到15件') //=> { start: 3, end: 4 }
 */
export function changedWords(before: string, after: string): { start: number; end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < shorter - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { start, end: after.length - behind };
}
