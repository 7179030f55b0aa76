import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, run } from './shell.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} LockedPackages */

/**
 * Whether `node_modules` holds every package of the lock file in its version. npm writes
 * `node_modules/.package-lock.json` last, so an installation that broke off counts as none.
 *
 * @example isInstalled('/tmp/fresh-clone') //=> false
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  // Optional packages are the native parts of other platforms.
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || present[place]?.version === version,
  );
}

/**
 * Installs what is missing; does nothing when all is there.
 *
 * @example ensureInstalled() //=> undefined, or a sentence that says why it cannot
 * @returns {string | undefined}
 */
export function ensureInstalled() {
  const problem = nodeProblem(process.versions.node);
  if (problem) return problem;
  if (isInstalled(projectRoot)) return undefined;
  // NODE_ENV=production would leave out what building and testing need.
  const installed = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  return installed ? undefined : 'The packages could not be installed: see the output of npm ci above.';
}

/**
 * Says whether this Node is too old to build with.
 *
 * @example nodeProblem('18.20.0') //=> 'Nianbao needs Node 20.19 or newer; this is 18.20.0.'
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Nianbao needs Node 20.19 or newer; this is ${version}.`;
}

/**
 * @param {string} path
 * @returns {LockedPackages}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}
