import { describe, expect, it } from 'vitest';
import { beginReview, hasReview, reviewIdOf, rolePatch, roleOf } from './reviewFields.ts';

const id = '7b1c0a9e5d44f02e6a13';

describe('the round that a report is in', () => {
  it('begins once, and keeps its id however often it is shared', () => {
    const fields = { year: '2024', ...beginReview({ year: '2024' }, id) };
    expect(reviewIdOf(fields)).toBe(id);
    expect(beginReview(fields, 'ffff0a9e5d44f02e6a13')).toEqual({});
  });

  it('is none before', () => {
    expect(reviewIdOf({ year: '2024' })).toBeNull();
    expect(hasReview({ year: '2024', 'review.role': 'reviewer' })).toBe(false);
    expect(hasReview({ 'review.id': id })).toBe(true);
    expect(hasReview({ [`review.event.${id}`]: '{}' })).toBe(true);
  });
});

describe('a copy', () => {
  it('is the author’s unless it was opened to review it', () => {
    expect(roleOf({})).toBe('author');
    expect(roleOf(rolePatch('reviewer'))).toBe('reviewer');
    expect(roleOf({ ...rolePatch('reviewer'), ...rolePatch('author') })).toBe('author');
  });
});
