import { fileURLToPath, pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';
export { browserPath, launchArgs } from './browser.ts';

/** The built site on disk, as a path. */
export const builtSite = fileURLToPath(new URL('../dist/', import.meta.url));

const builtSiteAddress = pathToFileURL(builtSite).href;
const wcagViolations: Parameters<AxeBuilder['options']>[0] = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // A good practice that the criteria do not ask for: who goes from region to region tells them by their names.
  rules: { 'landmark-unique': { enabled: true } },
  // Selectors for every node that is well cost more than the rules.
  resultTypes: ['violations'],
};

/**
 * Playwright's `test` where every test also fails when a page asks for anything but the site's own files, throws,
 * or writes an error to the console. `expectedProblems` names those that a test provokes.
 *
 * @example test.use({ expectedProblems: [/ERR_FAILED/] })
 */
export const test = base.extend<{ expectedProblems: RegExp[]; watched: void }>({
  expectedProblems: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = watchContext(context, baseURL ?? '');
      await use();
      const unexpected = problems.filter((problem) => !expectedProblems.some((known) => known.test(problem)));
      expect(unexpected, 'requests to elsewhere, and errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Collects what no page may do, for all pages of a context, from now on. A test that starts its own browser
 * watches its contexts itself.
 *
 * @example const problems = watchContext(context, baseURL); …; expect(problems).toEqual([])
 * @returns a list that grows while the pages run, a sentence a problem
 */
export function watchContext(context: BrowserContext, siteAddress: string): string[] {
  const problems: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!isOwn(address, siteAddress)) problems.push(`asked for ${address}`);
  });
  context.on('weberror', (error) => problems.push(`threw ${String(error.error())}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`wrote to the console: ${message.text()}`);
  });
  for (const page of context.pages()) watchSockets(page, problems);
  context.on('page', (page) => watchSockets(page, problems));
  return problems;
}

/**
 * Expects axe to find nothing by WCAG 2.2 AA, and no two regions of one name, on the page as it is now.
 *
 * @example await checkA11y(page)
 */
export async function checkA11y(page: Page): Promise<void> {
  // The other mode carries every result to a page of its own, for frames of other sites; ours has none.
  const { violations } = await new AxeBuilder({ page }).options(wcagViolations).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, 'accessibility, by axe').toEqual([]);
}

function watchSockets(page: Page, problems: string[]): void {
  page.on('websocket', (socket) => problems.push(`opened a socket to ${socket.url()}`));
}

function isOwn(address: string, siteAddress: string): boolean {
  return ['data:', 'blob:', 'about:', builtSiteAddress, siteAddress].some((start) =>
    address.startsWith(start),
  );
}
