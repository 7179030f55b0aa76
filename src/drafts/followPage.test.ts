// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { followPage } from './followPage.ts';

const drafts = {
  wouldLose: vi.fn<() => boolean>(() => false),
  flush: vi.fn<() => Promise<void>>(async () => undefined),
  leave: vi.fn<() => void>(),
  comeBack: vi.fn<() => void>(),
};
followPage(drafts);

afterEach(() => {
  vi.clearAllMocks();
});

function become(state: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

function calls(): number[] {
  return [drafts.flush, drafts.leave, drafts.comeBack].map(({ mock }) => mock.calls.length);
}

it('saves when the page is hidden, and lets nothing go', () => {
  become('hidden');
  expect(calls()).toEqual([1, 0, 0]);
});

it('does nothing when the page becomes visible', () => {
  become('visible');
  expect(calls()).toEqual([0, 0, 0]);
});

it('saves and lets go when the page is left', () => {
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(calls()).toEqual([1, 1, 0]);
});

it.each([true, false])('asks before leaving only where that would lose something: %s', (wouldLose) => {
  drafts.wouldLose.mockReturnValue(wouldLose);
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(wouldLose);
});

it('asks again when the page comes back as it was left, and not when it is new', () => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(calls()).toEqual([0, 0, 0]);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(calls()).toEqual([0, 0, 1]);
});
