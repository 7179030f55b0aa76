import { expect, it } from 'vitest';
import { countPlaywright, countVitest, settle } from './counts.mjs';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

it('vitest: counts tests', () => {
  const testResults = [{ status: 'failed', assertionResults: [passed, passed, failed] }];

  expect(countVitest({ numPassedTests: 2, numTotalTests: 3, testResults })).toEqual({ passed: 2, failed: 1 });
});

it('vitest: a skipped or planned test is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed, { status: 'pending' }, { status: 'todo' }] },
  ];

  expect(countVitest({ numPassedTests: 1, numTotalTests: 3, testResults })).toEqual({ passed: 1, failed: 2 });
});

it('vitest: a file that broke before its first test is a failure', () => {
  const testResults = [
    { status: 'passed', assertionResults: [passed] },
    { status: 'failed', assertionResults: [] },
  ];

  expect(countVitest({ numPassedTests: 1, numTotalTests: 1, testResults })).toEqual({ passed: 1, failed: 1 });
});

it('Playwright: flaky, skipped and broken count as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };

  expect(countPlaywright({ stats, errors: [{ message: 'a file that does not load' }] })).toEqual({
    passed: 5,
    failed: 4,
  });
});

it.each([
  ['all passed', true, { passed: 2, failed: 0 }, { passed: 2, failed: 0 }],
  ['failures are told once', false, { passed: 2, failed: 1 }, { passed: 2, failed: 1 }],
  ['a failure that no test tells', false, { passed: 2, failed: 0 }, { passed: 2, failed: 1 }],
  ['no test at all', true, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
  ['no report', true, undefined, { passed: 0, failed: 1 }],
])('a runner: %s', (_name, succeeded, counts, settled) => {
  expect(settle(succeeded, counts)).toEqual(settled);
});
