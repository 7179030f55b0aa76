import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../scripts/serve.mjs';
import { builtSite, checkA11y, expect, test } from './fixtures.ts';

const fromDisk = pathToFileURL(builtSite).href;

const inSomeFolder = test.extend({
  baseURL: async ({}, use) => {
    const parent = mkdtempSync(join(tmpdir(), 'site-'));
    cpSync(builtSite, join(parent, 'some', 'folder'), { recursive: true });
    const { address, server } = await serve(parent, 0);
    await use(`${address}some/folder/`);
    server.close();
    rmSync(parent, { recursive: true });
  },
});

test('the site opens from a web server', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
  await checkA11y(page);
});

inSomeFolder('the site opens from any folder of a web server', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
});

test('the single file opens from disk', async ({ page }) => {
  await page.goto(`${fromDisk}nianbao.html`);
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
});

test('index.html opened from disk leads to the single file, address and all', async ({ page }) => {
  await page.goto(`${fromDisk}index.html#/`);
  await page.waitForURL(`${fromDisk}nianbao.html#/`);
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
});

test('the site publishes the schema of its file', async ({ request }) => {
  const response = await request.get('schema/report-v1.json');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toHaveProperty('$schema');
});

test.describe('a request to elsewhere', () => {
  test.use({ expectedProblems: [/elsewhere\.invalid/] });

  for (const [where, address] of [
    ['a web server', './'],
    ['disk', `${fromDisk}nianbao.html`],
  ] as const) {
    test(`is refused by the page itself, opened from ${where}`, async ({ page }) => {
      await page.goto(address);
      const refused = page.evaluate(
        () =>
          new Promise((done) => {
            document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
            new Image().src = 'http://elsewhere.invalid/count.gif';
          }),
      );
      expect(await refused).toBe('img-src');
    });
  }
});

test.describe('where the program cannot start', () => {
  test.use({ expectedProblems: [/ERR_FAILED/] });

  test('a sentence says so', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByText('年报 Nianbao 还没有打开')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence asks for it', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('年报 Nianbao 需要 JavaScript');
  });
});
