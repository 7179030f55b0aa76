import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thin } from './thin.ts';
import { occasions, type Version } from './version.ts';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
// A Friday, noon in Beijing.
const now = new Date('2025-01-10T04:00:00.000Z');

const time = fc.integer({ min: now.getTime() - 100 * day, max: now.getTime() });
const aVersion = fc.record({
  id: fc.uuid(),
  at: time.map((at) => new Date(at).toISOString()),
  name: fc.constantFrom('', '', '', '送审稿'),
  occasion: fc.constantFrom('automatic', 'automatic', 'automatic', ...occasions),
});
const someVersions = fc.uniqueArray(aVersion, { maxLength: 60, selector: ({ id }) => id });

function automatic(at: string, id = at): Version {
  return { id, at, name: '', occasion: 'automatic' };
}

/** The times of the versions that stay of these, in order. */
function staying(...times: string[]): string[] {
  return thin(
    times.map((at) => automatic(at)),
    now,
  ).map(({ at }) => at);
}

describe('thinning', () => {
  it('keeps all of the last hour', () => {
    const times = [0, 10, 20, 30, 40, 50, 59].map((ago) =>
      new Date(now.getTime() - ago * minute).toISOString(),
    );
    expect(staying(...times)).toEqual(times);
  });

  it('keeps the last of each hour of the last day', () => {
    expect(staying('2025-01-10T01:10:00Z', '2025-01-10T01:50:00Z', '2025-01-10T00:59:00Z')).toEqual([
      '2025-01-10T01:50:00Z',
      '2025-01-10T00:59:00Z',
    ]);
  });

  it('keeps the last of each day in Beijing of the last month', () => {
    // 15:59 of Universal Time is the last minute of the day there.
    expect(staying('2025-01-02T01:00:00Z', '2025-01-02T15:59:00Z', '2025-01-02T16:00:00Z')).toEqual([
      '2025-01-02T15:59:00Z',
      '2025-01-02T16:00:00Z',
    ]);
  });

  it('keeps the last of each week before that, from Monday to Sunday', () => {
    // 10 November 2024 was a Sunday.
    expect(staying('2024-11-04T08:00:00Z', '2024-11-10T08:00:00Z', '2024-11-11T08:00:00Z')).toEqual([
      '2024-11-10T08:00:00Z',
      '2024-11-11T08:00:00Z',
    ]);
  });

  it('leaves few of a hundred days of work without a pause', () => {
    const times = Array.from({ length: (100 * day) / (10 * minute) }, (_, index) =>
      new Date(now.getTime() - index * 10 * minute).toISOString(),
    );
    expect(staying(...times).length).toBeLessThan(100);
  });

  it.each(['by-hand', 'sent', 'returned', 'imported'] as const)('keeps every version %s', (occasion) => {
    const versions = ['a', 'b', 'c'].map((id) => ({ ...automatic('2024-11-10T08:00:00Z', id), occasion }));
    expect(thin(versions, now)).toEqual(versions);
  });

  it('keeps what was given a name', () => {
    const named = { ...automatic('2024-11-10T07:00:00Z'), name: '送审稿' };
    expect(thin([named, automatic('2024-11-10T08:00:00Z')], now)).toContain(named);
  });

  it('leaves of each stretch of time that had a version at least one', () => {
    fc.assert(
      fc.property(someVersions, (versions) => {
        const stay = thin(versions, now);
        for (const { at } of versions) {
          // The week that it belongs to holds another, which is later.
          const later = Date.parse(at) + 7 * day;
          expect(stay.some((other) => other.at >= at && Date.parse(other.at) < later)).toBe(true);
        }
      }),
    );
  });

  it('keeps the newest, whatever it is', () => {
    fc.assert(
      fc.property(someVersions, (versions) => {
        const [newest] = [...versions].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
        expect(thin(versions, now).map(({ at }) => at)).toEqual(
          newest ? expect.arrayContaining([newest.at]) : [],
        );
      }),
    );
  });

  it('comes to the same, however often it was done before and whatever came after', () => {
    fc.assert(
      fc.property(someVersions, someVersions, fc.nat(60 * 24 * 60), (versions, added, minutes) => {
        const later = new Date(now.getTime() + minutes * minute);
        expect(thin([...thin(versions, now), ...added], later)).toEqual(thin([...versions, ...added], later));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(someVersions, (versions) => {
        const reversed = thin([...versions].reverse(), now);
        expect([...reversed].reverse()).toEqual(thin(versions, now));
      }),
    );
  });
});
