import { useLayoutEffect, type RefObject } from 'react';

/** What stays between the bar and a place that was scrolled to, in pixels. */
const distance = 16;

// A bar that grows may grow over the place that one is typing in.
function uncoverFocus(bar: HTMLElement): void {
  const place = document.activeElement;
  if (!place || place === document.body || bar.contains(place)) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (bottom > 0 && top < bar.offsetHeight) place.scrollIntoView({ block: 'nearest' });
}

/**
 * Keeps what one goes to below the bar, whatever height its notices give it. The style sheets have that height as
 * `--bar-height`.
 *
 * @example useBarHeight(bar); return <div ref={bar} className={styles.top}>…</div>
 */
export function useBarHeight(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bar = ref.current;
    // Where nothing is laid out, as in the tests of components, there is no such observer.
    if (!bar || !('ResizeObserver' in globalThis)) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty('--bar-height', `${bar.offsetHeight}px`);
      style.setProperty('scroll-padding-top', `${bar.offsetHeight + distance}px`);
      uncoverFocus(bar);
    });
    observer.observe(bar);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar-height');
      style.removeProperty('scroll-padding-top');
    };
  }, [ref]);
}
