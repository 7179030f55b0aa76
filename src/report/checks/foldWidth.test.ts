import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from './foldWidth.ts';

describe('foldWidth', () => {
  it('folds digits, letters, brackets, commas and spaces, and leaves Chinese as it is', () => {
    expect(foldWidth('２０２４年，共Ｘ件：（一）\u3000示例。“甲”《乙》')).toBe(
      '2024年,共X件:(一) 示例。“甲”《乙》',
    );
  });

  it('leaves numbered marks alone, and keeps every offset', () => {
    expect(foldWidth('①２㎡…')).toBe('①2㎡…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
