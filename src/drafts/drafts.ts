import { useStore } from 'zustand';
import { afterPaint } from './afterPaint.ts';
import { createDrafts } from './createDrafts.ts';
import { createDatabase } from './database.ts';
import { newId } from './newId.ts';
import { followPage } from './followPage.ts';
import { connectTabs } from './otherTabs.ts';
import type { LocalStorage } from './ports.ts';
import type { DraftsState } from './state.ts';

/** The drafts of this browser. `drafts.load()` once at the start of the app. */
export const drafts = createDrafts({
  storage: browserStorage(),
  database: createDatabase('nianbao'),
  connect: connectTabs,
  now: () => new Date(),
  newId,
  afterPaint,
});

followPage(drafts);

/**
 * What a component needs of the drafts; it renders anew when that has changed.
 *
 * @example const text = useDrafts((state) => textOf(state.drafts[id].fields, cell))
 */
export function useDrafts<T>(selector: (state: DraftsState) => T): T {
  return useStore(drafts, selector);
}

// Where storage is blocked, already the look at it throws.
function browserStorage(): LocalStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
