import { describe, expect, it } from 'vitest';
import { comeBack, comeFrom, rowOfRound } from './cameFrom.ts';

describe('rowOfRound', () => {
  it('knows the row of a round that was opened from the table, also on the way back and forth', () => {
    comeFrom(3, 'a');
    comeBack();
    comeFrom(4, 'b');
    expect(rowOfRound('a')).toBe(3);
    expect(rowOfRound('b')).toBe(4);
    expect(rowOfRound('c')).toBeNull();
    expect(rowOfRound(null)).toBeNull();
  });

  it('takes what was locked for the first round opened afterwards, and for no other', () => {
    comeFrom(5, null);
    expect(rowOfRound('locked')).toBe(5);
    expect(rowOfRound('other')).toBeNull();
  });

  it('forgets what was locked and not opened', () => {
    comeFrom(6, null);
    comeBack();
    expect(rowOfRound('later')).toBeNull();
  });
});
