import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChineseFonts, obtainBrowser } from './browser.mjs';
import { projectRoot, run } from './shell.mjs';

// Runs the browser tests on the built site; arguments go to Playwright.
process.exitCode = (await browserTests(process.argv.slice(2))) ? 0 : 1;

/** @param {string[]} args */
async function browserTests(args) {
  if (!existsSync(join(projectRoot, 'dist', 'index.html'))) {
    console.error('There is no built site to test: run npm run build first.');
    return false;
  }
  const browser = await obtainBrowser();
  if ('problem' in browser) {
    console.error(browser.problem);
    return false;
  }
  const withoutFonts = ensureChineseFonts();
  if (withoutFonts) console.error(withoutFonts);
  console.log(`Testing with ${browser.path}`);
  return run('npx', ['playwright', 'test', ...args], { CHROMIUM: browser.path });
}
