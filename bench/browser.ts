import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath, launchArgs } from '../e2e/browser.ts';
import type { Fields } from '../src/report/fields.ts';
import { newDraft } from '../src/drafts/draft.ts';
import { serialise } from '../src/drafts/serialised.ts';

export const draftId = 'bench';

// A frame follows its work at once: what is measured is work, not the wait for the next tick of the screen.
const noFrameLimit = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: [...launchArgs, ...noFrameLimit] });
}

/** A page of a fresh browser profile that holds one draft, whose scripts run `slowdown` times slower. */
export async function newPage(
  browser: Browser,
  site: string,
  fields: Fields,
  slowdown: number,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const text = serialise(newDraft(draftId, fields, '', new Date().toISOString()));
  await page.route(`${site}blank.html`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(`${site}blank.html`);
  await page.evaluate(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [`nianbao:draft:${draftId}`, text],
  );
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}
