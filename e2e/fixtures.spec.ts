import { expect, test, watchContext } from './fixtures.ts';

test.describe('what every test watches for', () => {
  test.use({ expectedProblems: [/./] });

  test('is noticed on every page of the context', async ({ context, baseURL }) => {
    const problems = watchContext(context, baseURL ?? '');
    const page = await context.newPage();

    await page.evaluate(() => fetch('http://elsewhere.invalid/').catch(() => undefined));
    await page.evaluate(() => {
      console.error('a mishap');
      setTimeout(() => {
        throw new Error('a fault');
      });
    });

    await expect.poll(() => problems).toContain('asked for http://elsewhere.invalid/');
    await expect.poll(() => problems).toContain('wrote to the console: a mishap');
    await expect.poll(() => problems).toContain('threw Error: a fault');
  });
});
