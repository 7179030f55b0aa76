import type { Browser, Page } from '@playwright/test';
import { expect, test as base, watchContext } from './fixtures.ts';

/** Two people who share no storage: each a browser of their own, as far as a site can tell. */
export const test = base.extend<{ author: Page; reviewer: Page }>({
  author: ({ browser, baseURL }, use) => withPerson(browser, baseURL ?? '', use),
  reviewer: ({ browser, baseURL }, use) => withPerson(browser, baseURL ?? '', use),
});

async function withPerson(
  browser: Browser,
  baseURL: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL });
  const problems = watchContext(context, baseURL);
  await use(await context.newPage());
  await context.close();
  expect(problems, 'requests to elsewhere, and errors of the page').toEqual([]);
}
