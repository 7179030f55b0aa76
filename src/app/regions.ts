/** The regions of the editor, in the order in which F6 goes through them, each with the place to begin at. */
export const regions = [
  { name: '年报目录', selector: 'nav[aria-label="年报目录"]', start: 'a' },
  { name: '正文', selector: 'main', start: 'h2' },
  { name: '检查结果', selector: 'section[aria-labelledby="findings-heading"]', start: 'h2' },
] as const;

export type Region = (typeof regions)[number];

// Where one was in a region, to come back to.
const left = new WeakMap<Element, HTMLElement>();

function regionWithFocus(): number {
  return regions.findIndex(({ selector }) => document.activeElement?.closest(selector));
}

/** Puts the focus into a region: where it was there last, or else at its beginning. Returns whether there is one. */
export function goToRegion({ selector, start }: Region): boolean {
  const here = document.querySelector(selector);
  if (!here) return false;
  const last = left.get(here);
  const place = last && here.contains(last) ? last : here.querySelector<HTMLElement>(start);
  if (!place) return false;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
  place.scrollIntoView({ block: 'nearest' });
  return document.activeElement === place;
}

/**
 * F6 and Shift+F6, which lead from region to region in office programs. Past the last one it is the browser's again,
 * and leads to its address bar.
 */
export function onRegionKey(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (document.querySelector('dialog[open]')) return;
  const from = regionWithFocus();
  const here = from < 0 ? null : document.querySelector(regions[from]?.selector ?? '');
  if (here && document.activeElement instanceof HTMLElement) left.set(here, document.activeElement);
  const step = event.shiftKey ? -1 : 1;
  for (let next = from < 0 && step < 0 ? regions.length - 1 : from + step; regions[next]; next += step) {
    const region = regions[next];
    if (region && goToRegion(region)) {
      event.preventDefault();
      return;
    }
  }
}
