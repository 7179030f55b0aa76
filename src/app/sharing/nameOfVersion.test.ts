import { expect, it } from 'vitest';
import { eventsOf } from '#report/review/events.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { nameOfVersion } from './nameOfVersion.ts';

const sent = giveStatus(balanced2021, 'submitted', { at: '2025-01-10T08:00:00.000Z', by: '王' });
if (!sent.ok) throw new Error(sent.reason);
const returned = giveStatus({ ...balanced2021, ...sent.patch }, 'returned', {
  at: '2025-01-11T08:00:00.000Z',
  by: '李',
});
if (!returned.ok) throw new Error(returned.reason);

it('names a version by the last status among what was shared, with who gave it', () => {
  expect(nameOfVersion(eventsOf(sent.patch))).toBe('送审（王）');
  expect(nameOfVersion(eventsOf({ ...sent.patch, ...returned.patch }))).toBe('退回修改（李）');
});

it('leaves one without a name where no status came', () => {
  expect(nameOfVersion([])).toBe('');
});
