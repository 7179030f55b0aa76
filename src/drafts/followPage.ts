import type { Drafts } from './createDrafts.ts';

/**
 * Saves when the page is hidden or left, and lets the other tabs have its drafts. Asks before leaving where that would
 * lose changes, and only then. Becoming visible writes nothing.
 *
 * @example followPage(drafts)
 */
export function followPage(drafts: Pick<Drafts, 'wouldLose' | 'flush' | 'leave' | 'comeBack'>): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flush();
  });
  addEventListener('beforeunload', (event) => {
    if (!drafts.wouldLose()) return;
    event.preventDefault();
    // Chromium before 119 asks only where this is set.
    event.returnValue = true;
  });
  addEventListener('pagehide', () => {
    void drafts.flush();
    drafts.leave();
  });
  addEventListener('pageshow', (event) => {
    // Brought back from the cache of pages: others may have edited meanwhile.
    if (event.persisted) drafts.comeBack();
  });
}
