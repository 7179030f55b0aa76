import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenIdle } from './whenIdle.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'cancelIdleCallback'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a task waits until one has paused, and a later one takes its place', () => {
  const done: string[] = [];
  const idle = whenIdle();
  idle.run(() => done.push('一'));
  expect(done).toEqual([]);
  vi.advanceTimersByTime(150);
  idle.run(() => done.push('二'));
  vi.advanceTimersByTime(150);
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual(['二']);
});

it('a task that is no longer wanted is not done, also while it waits for the browser to be idle', () => {
  const task = vi.fn<() => void>();
  const idle = whenIdle();
  let whenFree: IdleRequestCallback = () => undefined;
  const cancelIdle = vi.fn<(handle: number) => void>();
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    whenFree = callback;
    return 7;
  });
  vi.stubGlobal('cancelIdleCallback', cancelIdle);
  idle.run(task);
  vi.runAllTimers();
  expect(whenFree).toBe(task);
  idle.cancel();
  expect(cancelIdle).toHaveBeenCalledWith(7);
  expect(task).not.toHaveBeenCalled();
});

it('where a browser has no idle callbacks the pause has to do', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const task = vi.fn<() => void>();
  whenIdle().run(task);
  vi.runAllTimers();
  expect(task).toHaveBeenCalledOnce();
});
