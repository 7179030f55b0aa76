/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts a report of vitest (`--reporter=json`). What did not run counts as failed, and so does a file that
 * broke before its first test.
 *
 * @example countVitest({ numPassedTests: 3, numFailedTests: 0, numTotalTests: 4, testResults: [] })
 *   //=> { passed: 3, failed: 1 }
 * @param {{ numPassedTests: number, numTotalTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numTotalTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/**
 * Counts a report of Playwright (`--reporter=json`). A flaky or skipped test counts as failed, and so does an
 * error outside all tests.
 *
 * @example countPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] })
 *   //=> { passed: 2, failed: 1 }
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * The counts of a runner, never telling less than its exit code: a runner that failed without a failed test,
 * that left no report, or that ran nothing, counts as one failure more.
 *
 * @example settle(true, undefined) //=> { passed: 0, failed: 1 }
 * @param {boolean} succeeded the runner's exit code was 0
 * @param {Counts | undefined} counts of its report, if it left one
 * @returns {Counts}
 */
export function settle(succeeded, counts) {
  if (!counts) return { passed: 0, failed: 1 };
  const untold = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return untold ? { ...counts, failed: 1 } : counts;
}
