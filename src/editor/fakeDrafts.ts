import { useStore } from 'zustand';
import { fakeBrowser } from '#drafts/fakeBrowser.ts';
import type { DraftsState } from '#drafts/state.ts';

/** The browser and the tab that a test of the editor runs in, in place of `#drafts/drafts.ts`. */
export const browser = fakeBrowser();

export const drafts = browser.openTab();
await drafts.load();

export function useDrafts<T>(selector: (state: DraftsState) => T): T {
  return useStore(drafts, selector);
}
