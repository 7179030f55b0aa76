import { expect, it } from 'vitest';
import type { Version } from '#drafts/version.ts';
import { versionsByDay } from './versionsByDay.ts';

function version(date: Date): Version {
  return { id: String(date.getTime()), at: date.toISOString(), name: '', occasion: 'sent' };
}

it('groups versions by the day of this computer, with today and yesterday so called', () => {
  const versions = [
    version(new Date(2025, 2, 1, 9, 5)),
    version(new Date(2025, 2, 1, 0, 0)),
    version(new Date(2025, 1, 28, 23, 59)),
    version(new Date(2024, 11, 31)),
  ];
  const days = versionsByDay(versions, new Date(2025, 2, 1, 23, 0));
  expect(days.map(({ day }) => day)).toEqual(['今天，2025年3月1日', '昨天，2025年2月28日', '2024年12月31日']);
  expect(days.flatMap(({ versions: kept }) => kept)).toEqual(versions);
});
