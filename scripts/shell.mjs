import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, as an absolute path. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

// On Windows npm and npx are .cmd files, which only a shell can start.
const shell = process.platform === 'win32';

/**
 * Runs a command in the project's folder, its output going straight to the terminal and its input closed.
 *
 * @example run('npm', ['run', 'build']) //=> true when it ended well
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {boolean} false when it failed or could not be started
 */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell,
  });
  return status === 0;
}

/**
 * Runs a command quietly and returns what it wrote.
 *
 * @example output('fc-list', [':lang=zh']) //=> '' when there is no such font, or no fc-list
 * @param {string} command
 * @param {string[]} args
 * @returns {string | undefined} undefined when it failed or could not be started
 */
export function output(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? stdout : undefined;
}

/**
 * Whether a script was started itself, not imported.
 *
 * @example if (isMain(import.meta.url)) start();
 * @param {string} url the script's `import.meta.url`
 * @returns {boolean}
 */
export function isMain(url) {
  const started = process.argv[1];
  // Node resolves links for the one, not for the other.
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}
