import { describe, expect, it } from 'vitest';
import type { Occasion, Version } from '#drafts/version.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { proposedVersion } from './comparison.ts';

const report: Fields = { ...balanced2021, 'review.id': '7b1c0a9e5d44f02e6a13' };
const reviewers: Fields = { ...report, 'review.role': 'reviewer' };
const edited: Fields = { ...balanced2021, title: '年报' };

/** The occasion of the version that is proposed; versions come the newest first, each with what it says. */
async function proposed(
  own: Fields,
  kept: readonly (readonly [Occasion, Fields | null])[],
): Promise<Occasion | 'none'> {
  const versions = kept.map(([occasion], index): Version => ({
    id: String(index),
    at: new Date(2025, 0, 20 - index).toISOString(),
    name: '',
    occasion,
  }));
  const version = await proposedVersion(versions, own, ({ id }) =>
    Promise.resolve(kept[Number(id)]?.[1] ?? null),
  );
  return version?.occasion ?? 'none';
}

describe('what a report is compared with unless one chooses', () => {
  it('is for its author what was sent last, changed since or not', async () => {
    expect(
      await proposed(report, [
        ['returned', edited],
        ['sent', balanced2021],
        ['sent', edited],
      ]),
    ).toBe('sent');
    expect(
      await proposed(report, [
        ['automatic', edited],
        ['imported', edited],
      ]),
    ).toBe('imported');
  });

  it('is for a reviewer the report as it was reviewed before, which says something else', async () => {
    expect(
      await proposed(reviewers, [
        ['imported', balanced2021],
        ['automatic', edited],
        ['returned', edited],
      ]),
    ).toBe('returned');
    expect(
      await proposed(reviewers, [
        ['imported', balanced2021],
        ['returned', null],
      ]),
    ).toBe('imported');
  });

  it('is else the last version that says something else, the newest, or none', async () => {
    expect(
      await proposed(report, [
        ['restored', balanced2021],
        ['by-hand', edited],
        ['automatic', edited],
      ]),
    ).toBe('by-hand');
    expect(
      await proposed(report, [
        ['restored', balanced2021],
        ['by-hand', balanced2021],
      ]),
    ).toBe('restored');
    expect(await proposed(report, [])).toBe('none');
  });
});
