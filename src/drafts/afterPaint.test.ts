import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './afterPaint.ts';

/** The callbacks that wait for the next frame. */
function framesOfPage(): (() => void)[] {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
  return waiting;
}

describe('afterPaint', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for the frame, and for the frame to be painted', () => {
    vi.useFakeTimers();
    const frames = framesOfPage();
    const work = vi.fn<() => void>();
    afterPaint(work);
    vi.advanceTimersByTime(50);
    for (const callback of frames) callback();
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
  });

  it('works once, though the frame comes after all', () => {
    vi.useFakeTimers();
    const frames = framesOfPage();
    const work = vi.fn<() => void>();
    afterPaint(work);
    vi.advanceTimersByTime(100);
    expect(work).toHaveBeenCalledOnce();
    for (const callback of frames) callback();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('works soon where no page is painted at all', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', undefined);
    const work = vi.fn<() => void>();
    afterPaint(work);
    vi.advanceTimersByTime(100);
    expect(work).toHaveBeenCalledOnce();
  });
});
