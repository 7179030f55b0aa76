import type { Browser, Page } from '@playwright/test';
import type { Fields } from '../src/report/fields.ts';
import { draftId, newPage } from './browser.ts';
import { spread } from './figures.ts';

const loads = 7;
const cell = 'requests.received.individual';

/** From the start of a visit to the list's first button, in milliseconds. */
async function loadList(browser: Browser, site: string, report: Fields, slowdown: number): Promise<number> {
  const page = await newPage(browser, site, report, slowdown);
  await page.addInitScript(() => {
    const watching = setInterval(() => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === '新建年报',
      );
      if (!button) return;
      Object.assign(globalThis, { ready: performance.now() });
      clearInterval(watching);
    }, 1);
  });
  return timeOf(page, `${site}#/`);
}

/** From the start of a visit until a key pressed in a cell of the draft is in the store, in milliseconds. */
async function loadDraft(browser: Browser, site: string, report: Fields, slowdown: number): Promise<number> {
  const page = await newPage(browser, site, report, slowdown);
  await page.addInitScript(
    ([name = '', key = '']) => {
      const watching = setInterval(() => {
        const input = document.querySelector<HTMLInputElement>(`input[data-cell="${name}"]`);
        if (!input || input.readOnly) return;
        clearInterval(watching);
        input.focus();
        input.select();
        document.execCommand('insertText', false, '58');
        const stored = localStorage.getItem(key)?.includes(`"${name}":"58"`);
        if (stored) Object.assign(globalThis, { ready: performance.now() });
      }, 1);
    },
    [cell, `nianbao:draft:${draftId}`],
  );
  return timeOf(page, `${site}#/draft/${draftId}`);
}

async function timeOf(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const ready = await page.waitForFunction(() => (globalThis as { ready?: number }).ready);
  const time = (await ready.jsonValue()) ?? Number.NaN;
  await page.context().close();
  return time;
}

/** Opens the list and a draft several times, each in a fresh profile; gives the rows of the table. */
export async function measureFirstLoad(
  browser: Browser,
  site: string,
  report: Fields,
): Promise<readonly Readonly<Record<string, string | number>>[]> {
  const rows: Readonly<Record<string, string | number>>[] = [];
  for (const [view, load] of [
    ['#/', loadList],
    ['#/draft/…', loadDraft],
  ] as const) {
    for (const slowdown of [1, 4]) {
      const times: number[] = [];
      for (let run = 0; run < loads; run += 1) times.push(await load(browser, site, report, slowdown));
      rows.push({ address: view, slowdown: `${slowdown}×`, ...spread(times) });
    }
  }
  return rows;
}
