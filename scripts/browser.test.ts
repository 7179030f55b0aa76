import { expect, it } from 'vitest';
import { ensureChineseFonts, installedBrowser, obtainBrowser, type Machine } from './browser.mjs';

const downloaded = '/home/clerk/.cache/playwright/chromium';
const aptInstall = 'apt-get install -y chromium fonts-noto-cjk';

it('takes the browser that CHROMIUM names before all others', async () => {
  const { machine } = imagine({ env: { CHROMIUM: '/opt/mine' }, files: ['/opt/mine', '/usr/bin/chromium'] });

  expect(await obtainBrowser(machine)).toEqual({ path: '/opt/mine' });
});

it('looks CHROMIUM up in PATH when it is a command', async () => {
  const { machine } = imagine({ env: { CHROMIUM: 'mine', PATH: '/bin:/opt' }, files: ['/opt/mine'] });

  expect(await obtainBrowser(machine)).toEqual({ path: '/opt/mine' });
});

it('takes no other browser when the one that CHROMIUM names is not there', async () => {
  const { machine, ran } = imagine({ env: { CHROMIUM: '/opt/mine' }, files: ['/usr/bin/chromium'] });

  expect(await obtainBrowser(machine)).toEqual({
    problem: 'CHROMIUM names /opt/mine, and there is no such program.',
  });
  expect(ran).toEqual([]);
});

it.each([
  ['Chromium in PATH', { platform: 'linux', env: { PATH: '/a:/b' }, files: ['/b/chromium'] }],
  ['Chromium off PATH', { platform: 'linux', files: ['/usr/bin/chromium'] }],
  ['Edge on Linux', { platform: 'linux', files: ['/opt/microsoft/msedge/msedge'] }],
  [
    'Chrome on macOS',
    { platform: 'darwin', files: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] },
  ],
  [
    "Edge in one's own folder on macOS",
    {
      platform: 'darwin',
      files: ['/home/clerk/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    },
  ],
  [
    'Edge on Windows',
    {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
  ],
  [
    'Chrome of one user on Windows',
    {
      platform: 'win32',
      env: { LOCALAPPDATA: 'C:\\Users\\clerk\\AppData\\Local' },
      files: ['C:\\Users\\clerk\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    },
  ],
] satisfies [string, Imagined][])('finds %s and installs nothing', async (_name, imagined) => {
  const { machine, ran } = imagine(imagined);

  expect(await obtainBrowser(machine)).toEqual({ path: imagined.files[0] });
  expect(ran).toEqual([]);
});

it('passes over a stub that does not start', () => {
  const { machine } = imagine({
    files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    broken: ['/usr/bin/chromium-browser'],
  });

  expect(installedBrowser(machine)).toBe('/usr/bin/google-chrome');
});

it("downloads Playwright's own where the machine has none", async () => {
  const { machine, ran } = imagine({ brings: { 'npx playwright install chromium': downloaded } });

  expect(await obtainBrowser(machine)).toEqual({ path: downloaded });
  expect(ran).toEqual(['npx playwright install chromium']);
});

it("takes Playwright's own when it was downloaded before", async () => {
  const { machine, ran } = imagine({ files: [downloaded] });

  expect(await obtainBrowser(machine)).toEqual({ path: downloaded });
  expect(ran).toEqual([]);
});

it("installs Debian's packages as root when the download fails", async () => {
  const { machine, ran } = imagine({
    isRoot: true,
    files: ['/etc/debian_version'],
    brings: { 'apt-get update': '', [aptInstall]: '/usr/bin/chromium' },
  });

  expect(await obtainBrowser(machine)).toEqual({ path: '/usr/bin/chromium' });
  expect(ran).toEqual(['npx playwright install chromium', 'apt-get update', aptInstall]);
});

it("installs Debian's packages when the download lacks libraries to start", async () => {
  const { machine } = imagine({
    isRoot: true,
    files: ['/etc/debian_version'],
    broken: [downloaded],
    brings: {
      'npx playwright install chromium': downloaded,
      'apt-get update': '',
      [aptInstall]: '/usr/bin/chromium',
    },
  });

  expect(await obtainBrowser(machine)).toEqual({ path: '/usr/bin/chromium' });
});

it.each([
  ['not root', { files: ['/etc/debian_version'] }],
  ['root elsewhere than on Debian', { isRoot: true, files: [] }],
  ['root on Debian without a network', { isRoot: true, files: ['/etc/debian_version'] }],
])('says in one sentence that none can be had: %s', async (_name, imagined) => {
  const { machine } = imagine(imagined);

  expect(await obtainBrowser(machine)).toEqual({
    problem: expect.stringMatching(/^No Chromium, Chrome or Edge was found.*CHROMIUM.*\.$/),
  });
});

it('asks for no font where there is a Chinese one', () => {
  const { machine, ran } = imagine({
    isRoot: true,
    files: ['/etc/debian_version'],
    says: 'NotoSansCJK.ttc\n',
  });

  expect(ensureChineseFonts(machine)).toBeUndefined();
  expect(ran).toEqual([]);
});

it('installs a Chinese font as root on Debian', () => {
  const { machine, ran } = imagine({
    isRoot: true,
    files: ['/etc/debian_version'],
    brings: { 'apt-get update': '', 'apt-get install -y fonts-noto-cjk': '' },
  });

  expect(ensureChineseFonts(machine)).toBeUndefined();
  expect(ran).toEqual(['apt-get update', 'apt-get install -y fonts-noto-cjk']);
});

it('says that a Chinese font is missing where it may not install one', () => {
  expect(ensureChineseFonts(imagine({}).machine)).toMatch(/^No Chinese font was found/);
});

interface Imagined {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  isRoot?: boolean;
  files?: string[];
  /** Programs that are there and do not start. */
  broken?: string[];
  /** The commands that succeed, and the file that each brings. */
  brings?: Record<string, string>;
  /** What every quiet command writes. */
  says?: string;
}

/** A machine that is only as described, and the list of what was run on it. */
function imagine(imagined: Imagined): { machine: Machine; ran: string[] } {
  const files = new Set(imagined.files);
  const ran: string[] = [];
  const machine: Machine = {
    platform: imagined.platform ?? 'linux',
    env: imagined.env ?? {},
    home: '/home/clerk',
    isRoot: imagined.isRoot ?? false,
    exists: (path) => files.has(path),
    output: (command) => (imagined.broken?.includes(command) ? undefined : (imagined.says ?? '')),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = imagined.brings?.[line];
      if (brought) files.add(brought);
      return brought !== undefined;
    },
    playwrightBrowser: () => Promise.resolve(downloaded),
  };
  return { machine, ran };
}
