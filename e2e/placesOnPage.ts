import type { Page } from '@playwright/test';

/** Everything that can be pressed or typed in and is on the page now. */
const targets =
  'a[href], button:not([disabled]), input:not([hidden]), select, textarea, summary, [role="menuitem"]';

/**
 * The targets that are smaller than 24 × 24 CSS pixels and too near to another (WCAG 2.5.8). A link in the middle of
 * a sentence is as large as its words.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const least = 24;
    const places = [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((place) => place.checkVisibility({ visibilityProperty: true }))
      .map((place) => ({ place, box: place.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);

    function isSmall({ box }: (typeof places)[number]): boolean {
      return box.width < least - 0.1 || box.height < least - 0.1;
    }
    function isInSentence({ place }: (typeof places)[number]): boolean {
      if (getComputedStyle(place).display !== 'inline') return false;
      return [...(place.parentNode?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
    }
    function middleOf({ box }: (typeof places)[number]): { x: number; y: number } {
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    /** How far the circle of 24 pixels around one is from the other, or from its circle where that is small too. */
    function room(one: (typeof places)[number], other: (typeof places)[number]): number {
      const { x, y } = middleOf(one);
      if (isSmall(other)) return Math.hypot(x - middleOf(other).x, y - middleOf(other).y) - least;
      const { box } = other;
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy) - least / 2;
    }
    return places
      .filter((one) => isSmall(one) && !isInSentence(one))
      .filter((one) => places.some((other) => other !== one && room(one, other) < 0))
      .map(({ place, box }) => `${place.outerHTML.slice(0, 90)} is ${box.width} × ${box.height}`);
  }, targets);
}

/** The places whose text is cut off: by a box that hides what does not fit, or by a control that is too small. */
export function clippedPlaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((place) => place.checkVisibility({ visibilityProperty: true }))
      .filter((place) => place.clientWidth > 1 && place.clientHeight > 1)
      .filter((place) => {
        const { overflowX, overflowY, display } = getComputedStyle(place);
        // In a line that one types in, a long text scrolls.
        if (display === 'inline' || place.matches('input:not([data-cell])')) return false;
        const isControl = place.matches('button, select, [data-cell]');
        const hidesX = ['hidden', 'clip'].includes(overflowX) || isControl;
        const hidesY = ['hidden', 'clip'].includes(overflowY) || isControl;
        return (
          (hidesX && place.scrollWidth > place.clientWidth + 1) ||
          (hidesY && place.scrollHeight > place.clientHeight + 1)
        );
      })
      .map(
        (place) =>
          `${place.outerHTML.slice(0, 120)}: ${place.scrollWidth} × ${place.scrollHeight} in ${place.clientWidth} × ${place.clientHeight}`,
      );
  });
}

/** By how many pixels the page itself scrolls sideways, and past which elements. */
export function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((place) => place.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((place) => `${place.outerHTML.slice(0, 120)} ends at ${place.getBoundingClientRect().right}`);
  });
}

/** Where what has the focus is covered by something else: '' where it is in sight; what covers it otherwise. */
export function coverOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const place = document.activeElement;
    if (!place || place === document.body) return '';
    const box = place.getBoundingClientRect();
    // Of a narrative, which may be taller than the window, a part is enough.
    const tall = place instanceof HTMLTextAreaElement;
    const heights = tall ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.15, 0.5, 0.85];
    const covers = heights.map((share) => {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share);
      if (top && (place.contains(top) || top.contains(place) || top.matches('label'))) return '';
      return `${place.outerHTML.slice(0, 100)} under ${top?.outerHTML.slice(0, 80) ?? 'the edge'}`;
    });
    if (tall && covers.includes('')) return '';
    return covers.find((cover) => cover !== '') ?? '';
  });
}
