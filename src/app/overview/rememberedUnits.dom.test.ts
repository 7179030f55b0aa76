import { afterEach, describe, expect, it, vi } from 'vitest';
import { noUnits, rememberedUnits, rememberUnits } from './rememberedUnits.ts';

const key = 'nianbao:expected-units';

afterEach(() => localStorage.removeItem(key));

describe('the remembered list of units', () => {
  it('is there again at the next visit', () => {
    const units = { text: '示例市教育局', same: { 市教育局: '示例市教育局' } };
    expect(rememberUnits(units)).toBe(true);
    expect(rememberedUnits()).toEqual(units);
  });

  it('leaves nothing behind when it is emptied', () => {
    rememberUnits({ text: '示例市教育局', same: {} });
    rememberUnits({ text: ' ', same: {} });
    expect(localStorage.getItem(key)).toBeNull();
  });

  it.each(['{', '[]', '3', '{"text":5}', '{"same":{}}'])('is none where %s is kept', (kept) => {
    localStorage.setItem(key, kept);
    expect(rememberedUnits()).toEqual(noUnits);
  });

  it('says where it cannot be kept', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(rememberUnits({ text: '示例市教育局', same: {} })).toBe(false);
  });
});
