import { expect, it } from 'vitest';
import { levels } from './levels.ts';

it('has the levels of the specification, from ministry to township, each with its own words', () => {
  expect(levels.map(({ id }) => id)).toEqual([
    'state-council-department',
    'province',
    'province-department',
    'city',
    'city-department',
    'county',
    'county-department',
    'township',
    'other',
  ]);
  expect(new Set(levels.map(({ label }) => label)).size).toBe(levels.length);
});
