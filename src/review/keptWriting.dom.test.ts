import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepWriting, keptWriting } from './keptWriting.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('a remark and replies are kept apart, for each draft', () => {
  keepWriting('a', null, '意见');
  keepWriting('a', '7b1c', '答复');
  keepWriting('b', null, '另一份');
  expect([keptWriting('a', null), keptWriting('a', '7b1c'), keptWriting('b', null)]).toEqual([
    '意见',
    '答复',
    '另一份',
  ]);
  keepWriting('a', null, null);
  expect([keptWriting('a', null), keptWriting('a', '7b1c')]).toEqual([null, '答复']);
});

it('where storage is blocked or full, it lasts as long as the page', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  });
  keepWriting('c', null, '意见');
  expect(keptWriting('c', null)).toBe('意见');
  keepWriting('c', null, null);
  expect(keptWriting('c', null)).toBeNull();
});
