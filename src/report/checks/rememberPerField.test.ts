import { describe, expect, it, vi } from 'vitest';
import { rememberPerField } from './rememberPerField.ts';

describe('rememberPerField', () => {
  it('computes again only when a text of that field is another', () => {
    const compute = vi.fn<(field: string, ...texts: readonly string[]) => string>(
      (field, ...texts) => `${field}:${texts.join('+')}`,
    );
    const remembered = rememberPerField(compute);
    expect(remembered('overview', '甲', '2024')).toBe('overview:甲+2024');
    expect(remembered('problems', '乙', '2024')).toBe('problems:乙+2024');
    expect(remembered('overview', '甲', '2024')).toBe('overview:甲+2024');
    expect(compute).toHaveBeenCalledTimes(2);
    expect(remembered('overview', '甲', '2023')).toBe('overview:甲+2023');
    expect(remembered('overview', '甲')).toBe('overview:甲');
    expect(compute).toHaveBeenCalledTimes(4);
  });
});
