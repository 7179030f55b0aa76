import { afterEach, beforeEach, vi } from 'vitest';
import type { FakeTab } from './fakeBrowser.ts';

/** Has each test of a file begin at one moment; {@link settled} moves the clock on. */
export function stopClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2025-01-10T08:00:00.000Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Lets everything happen that happens within so many milliseconds. */
export async function settled(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** The year of the report that a tab shows. */
export function year(tab: FakeTab, id = 'education'): string | undefined {
  return tab.getState().drafts[id]?.fields['year'];
}

/** What a tab tells the person. */
export function sentences(tab: FakeTab): string[] {
  return tab.getState().notices.map(({ text }) => text);
}
