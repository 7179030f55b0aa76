import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countPlaywright, countVitest, settle } from './counts.mjs';
import { ensureInstalled } from './install.mjs';
import { projectRoot, run } from './shell.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

// Below the project's folder, so without the spaces that its own path may hold.
const unitReport = '.cache/unit.json';
const e2eReport = '.cache/e2e.json';

const counts = allSteps();
const passed = counts.reduce((sum, step) => sum + step.passed, 0);
const failed = counts.reduce((sum, step) => sum + step.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Counts[]} one a step; an earlier failure stops only what needs its result */
function allSteps() {
  const problem = ensureInstalled();
  if (problem) {
    console.error(problem);
    return [{ passed: 0, failed: 1 }];
  }
  const checks = ['test:format', 'test:types', 'test:lint', 'test:unused'].map(check);
  const unit = tests('test:unit', unitReport, countVitest, [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const build = check('build');
  if (build.failed > 0) {
    console.error('\nSize and browser tests need a built site: both count as failed.');
    return [...checks, unit, build, { passed: 0, failed: 2 }];
  }
  const size = check('test:size');
  const e2e = tests('test:e2e', e2eReport, countPlaywright, ['--reporter=list,json']);
  return [...checks, unit, build, size, e2e];
}

/**
 * @param {string} script
 * @returns {Counts}
 */
function check(script) {
  const succeeded = runScript(script, []);
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
}

/**
 * @template Report
 * @param {string} script
 * @param {string} reportFile
 * @param {(report: Report) => Counts} count
 * @param {string[]} args
 * @returns {Counts}
 */
function tests(script, reportFile, count, args) {
  const path = join(projectRoot, reportFile);
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const succeeded = runScript(script, ['--', ...args]);
  try {
    return settle(succeeded, count(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return settle(succeeded, undefined);
  }
}

/**
 * @param {string} script
 * @param {string[]} args
 */
function runScript(script, args) {
  console.log(`\n── ${script} ──`);
  return run('npm', ['run', '--silent', script, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport });
}
