import { installedBrowser } from '../scripts/browser.mjs';

/**
 * The browser under test. `npm run test:e2e` finds or installs one and names it in `CHROMIUM`; Playwright started
 * by hand takes what the machine has.
 */
export const browserPath: string = foundBrowser();

/** Arguments for every browser that a test starts: no request of the browser's own, and it runs as root. */
export const launchArgs: string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function foundBrowser(): string {
  const path = installedBrowser();
  if (!path) throw new Error('There is no browser here: npm run test:e2e installs one.');
  // The workers need not look for it again.
  process.env.CHROMIUM = path;
  return path;
}
