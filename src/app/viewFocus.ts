import { useEffect, useRef } from 'react';

// A view took another's place whose heading had not arrived.
let awaited = false;

function focusHeading(): void {
  const { activeElement } = document;
  const isLost = !activeElement || activeElement === document.body;
  const heading = document.querySelector('h1');
  awaited = isLost && !heading;
  if (!isLost || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Puts the focus on the heading of a view that arrived after it was shown, where nothing else has the focus. */
export function focusArrived(): void {
  if (awaited) focusHeading();
}

/**
 * Keeps the focus when one view takes another's place: what had it is gone, and a keyboard or a screen reader would
 * begin at the top of the page without a word. It goes to the new view's heading, unless that view puts it elsewhere.
 *
 * @param view what tells one view from another; when the site is opened nothing is focused
 */
export function useViewFocus(view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    focusHeading();
  }, [view]);
}
