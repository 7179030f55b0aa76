import { expect, it } from 'vitest';
import type { Occasion, Version } from '#drafts/version.ts';
import { versionLabel, versionTime } from './versionLabel.ts';

function version(second: number, occasion: Occasion = 'sent', name = ''): Version {
  const at = new Date(2025, 0, 10, 9, 5, second).toISOString();
  return { id: `${occasion} ${second} ${name}`, at, name, occasion };
}

it('calls a version by when and why it was kept, and by its name', () => {
  expect(versionLabel(version(7), [])).toBe('2025年1月10日 09:05 送出时');
  expect(versionLabel(version(7, 'sent', '初稿'), [])).toBe('2025年1月10日 09:05 送出时“初稿”');
  expect(versionLabel(version(7, 'imported'), [version(7, 'imported')])).toBe(
    '2025年1月10日 09:05 收到新版前',
  );
  expect(versionTime(version(7), [version(7), version(70)])).toBe('09:05');
});

it('tells versions of one minute apart by their seconds', () => {
  const versions = [version(40), version(7), version(7, 'automatic')];
  expect(versions.map((each) => versionLabel(each, versions))).toEqual([
    '2025年1月10日 09:05:40 送出时',
    '2025年1月10日 09:05:07 送出时',
    '2025年1月10日 09:05:07 自动保留',
  ]);
  expect(versions.map((each) => versionTime(each, versions))).toEqual(['09:05:40', '09:05:07', '09:05:07']);
});

it('counts those that are of one second and one occasion, the earliest first', () => {
  const versions = ['b', 'a'].map((id) => ({ ...version(7), id }));
  expect(versions.map((each) => versionLabel(each, versions))).toEqual([
    '2025年1月10日 09:05:07 送出时（第 2 个）',
    '2025年1月10日 09:05:07 送出时（第 1 个）',
  ]);
});
