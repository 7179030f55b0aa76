import type { Drafts } from './createDrafts.ts';

/**
 * Saves when the page is hidden or left, and lets the other tabs have its drafts. Becoming visible writes nothing.
 *
 * @example followPage(drafts)
 */
export function followPage(drafts: Pick<Drafts, 'flush' | 'leave' | 'comeBack'>): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flush();
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
