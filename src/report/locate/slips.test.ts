import { describe, expect, it } from 'vitest';
import type { Reason } from './reason.ts';
import { slipsBetween } from './slips.ts';

function reasons(truth: string, typed: string): readonly Reason[] {
  return slipsBetween(truth, typed).map(({ reason }) => reason);
}

describe('slipsBetween', () => {
  it.each<[string, string, readonly Reason[]]>([
    ['25', '52', ['digitsSwapped']],
    ['1243', '1423', ['digitsSwapped']],
    ['10', '1', ['digitDropped']],
    ['125', '15', ['digitDropped']],
    ['103', '3', ['digitDropped']],
    ['12', '127', ['digitAdded']],
    ['3', '33', ['digitDoubled', 'digitAdded']],
    ['112', '1112', ['digitDoubled', 'digitAdded']],
    ['13', '18', ['digitMistyped']],
    ['0', '6', ['digitMistyped']],
    ['20', '2', ['digitDropped']],
  ])('%s becomes %s', (truth, typed, expected) => {
    expect(reasons(truth, typed)).toEqual(expected);
  });

  it.each([
    ['25', '25'],
    ['25', '36'],
    ['1', '0001'],
    ['123', '312'],
    ['7', '12'],
    ['12', '1234'],
  ])('%s does not become %s by one slip', (truth, typed) => {
    expect(reasons(truth, typed)).toEqual([]);
  });

  it('shares the likelihood of a slip among the places where it could have happened', () => {
    const [dropped] = slipsBetween('100', '10');
    const [one] = slipsBetween('123', '23');
    expect((dropped?.likelihood ?? 0) / (one?.likelihood ?? 1)).toBeCloseTo(2);
  });
});
