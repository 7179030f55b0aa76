import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { output, run } from './shell.mjs';

/**
 * What the search for a browser knows of the machine and may do on it.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {string} home
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[]) => boolean} run shows the output; false when it failed
 * @property {(command: string, args: string[]) => string | undefined} output undefined when it failed
 * @property {() => Promise<string>} playwrightBrowser where Playwright keeps, or would keep, its own Chromium
 */

/** @typedef {{ path: string } | { problem: string }} Search */

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * Finds a browser for the tests and, where there is none, gets one: the one that `CHROMIUM` names, else a
 * Chromium, Chrome or Edge of the machine, else Playwright's own, else Debian's packages.
 *
 * @example await obtainBrowser() //=> { path: '/usr/bin/chromium' }
 * @param {Machine} [machine]
 * @returns {Promise<Search>} where none can be had, one sentence that says so
 */
export async function obtainBrowser(machine = thisMachine()) {
  if (machine.env.CHROMIUM) return namedBrowser(machine, machine.env.CHROMIUM);
  const path = installedBrowser(machine) ?? (await downloadedBrowser(machine)) ?? packagedBrowser(machine);
  if (path) return { path };
  return {
    problem:
      'No Chromium, Chrome or Edge was found and none could be installed: ' +
      'install one, or set CHROMIUM to the path of its program.',
  };
}

/**
 * The browser that is there already, `CHROMIUM` before all others. Installs nothing.
 *
 * @example installedBrowser() //=> '/usr/bin/chromium', or undefined
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function installedBrowser(machine = thisMachine()) {
  if (machine.env.CHROMIUM) return locate(machine, machine.env.CHROMIUM);
  return usualPlaces(machine).find((path) => machine.exists(path) && answers(machine, path));
}

/**
 * Sees to it that Chinese text has glyphs, where that is in our hands: as root on Debian. Without them pages
 * are measured with empty boxes, and a printed PDF holds no text.
 *
 * @example ensureChineseFonts() //=> undefined, or a sentence that says what is missing
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export function ensureChineseFonts(machine = thisMachine()) {
  if (machine.platform !== 'linux') return undefined;
  if (machine.output('fc-list', [':lang=zh'])?.trim()) return undefined;
  if (isDebianRoot(machine) && installPackages(machine, ['fonts-noto-cjk'])) return undefined;
  return 'No Chinese font was found: install one (on Debian: fonts-noto-cjk), or printing cannot be tested.';
}

/**
 * @param {Machine} machine
 * @param {string} name
 * @returns {Search}
 */
function namedBrowser(machine, name) {
  const path = locate(machine, name);
  return path ? { path } : { problem: `CHROMIUM names ${name}, and there is no such program.` };
}

/**
 * @param {Machine} machine
 * @returns {Promise<string | undefined>}
 */
async function downloadedBrowser(machine) {
  const path = await machine.playwrightBrowser();
  if (machine.exists(path) && answers(machine, path)) return path;
  if (!machine.run('npx', ['playwright', 'install', 'chromium'])) return undefined;
  // On a bare Linux the download succeeds, yet cannot start for want of libraries.
  return machine.exists(path) && answers(machine, path) ? path : undefined;
}

/**
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function packagedBrowser(machine) {
  if (!isDebianRoot(machine) || !installPackages(machine, ['chromium', 'fonts-noto-cjk'])) return undefined;
  return installedBrowser(machine);
}

/**
 * @param {Machine} machine
 * @param {string[]} packages
 */
function installPackages(machine, packages) {
  return machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', ...packages]);
}

/** @param {Machine} machine */
function isDebianRoot(machine) {
  return machine.isRoot && machine.exists('/etc/debian_version');
}

/**
 * Ubuntu's `chromium-browser` may be a stub that only says what to install.
 *
 * @param {Machine} machine
 * @param {string} path
 */
function answers(machine, path) {
  return machine.platform !== 'linux' || machine.output(path, ['--version']) !== undefined;
}

/**
 * @param {Machine} machine
 * @param {string} name a path, or a command to be looked up in PATH
 */
function locate(machine, name) {
  const candidates = /[\\/]/.test(name) ? [name] : inPath(machine, [name]);
  return candidates.find((path) => machine.exists(path));
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces(machine) {
  if (machine.platform === 'win32') return windowsPlaces(machine);
  if (machine.platform === 'darwin') return [...macPlaces(machine), ...inPath(machine, linuxNames)];
  return [
    ...inPath(machine, linuxNames),
    ...linuxNames.map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/** @param {Machine} machine */
function macPlaces({ home }) {
  return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}

/** @param {Machine} machine */
function windowsPlaces({ env }) {
  const programs = [
    win32.join('Chromium', 'Application', 'chrome.exe'),
    win32.join('Google', 'Chrome', 'Application', 'chrome.exe'),
    win32.join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
  return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
    folder ? programs.map((program) => win32.join(folder, program)) : [],
  );
}

/**
 * @param {Machine} machine
 * @param {string[]} names
 * @returns {string[]}
 */
function inPath({ platform, env }, names) {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run: (command, args) => run(command, args, { DEBIAN_FRONTEND: 'noninteractive' }),
    output,
    // Not at the top: this file is also read before anything is installed.
    playwrightBrowser: async () => (await import('@playwright/test')).chromium.executablePath(),
  };
}
