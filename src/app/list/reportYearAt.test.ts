import { expect, it } from 'vitest';
import { reportYearAt } from './reportYearAt.ts';

it.each([
  ['when departments hand in, on 8 January 2025', new Date(2025, 0, 8), 2024],
  ['when governments publish, on 31 March 2025', new Date(2025, 2, 31), 2024],
  ['for one who is late, on 30 September 2025', new Date(2025, 8, 30), 2024],
  ['for one who is early, on 1 October 2025', new Date(2025, 9, 1), 2025],
  ['for one who is early, on 31 December 2025', new Date(2025, 11, 31), 2025],
])('%s', (_when, day, year) => {
  expect(reportYearAt(day)).toBe(year);
});
