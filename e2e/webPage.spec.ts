import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeFragment } from '#exchange/web/writeFragment.ts';
import { writePage } from '#exchange/web/writePage.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import { readPdf } from './pdfText.ts';

const largest: Fields = { ...balanced2021, 'requests.received.individual': '9007199254740991' };

/** A page of a site into which its system puts fragments. */
function sitePage(fragment: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>信息公开年报</title>
<body style="font-family: sans-serif"><main>${fragment}</main></body>
</html>`;
}

/** Opens a written page as if it lay on a server. Returns the addresses it asks for, its own not among them. */
async function openWritten(page: Page, html: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^data:|\/written\.html$/.test(request.url())) asked.push(request.url());
  });
  await page.route('**/written.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: Buffer.from(html) }),
  );
  await page.goto('./written.html');
  return asked;
}

for (const [form, fields] of [
  ['2019', balanced2019],
  ['2021', balanced2021],
] as const) {
  test(`axe finds nothing on the written page in the ${form} form, and it asks for nothing`, async ({
    page,
  }) => {
    const asked = await openWritten(page, writePage(fields));
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1440, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 844 });
        // Best practices as well: nothing of the page is anybody else's.
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
    await expect(page).toHaveTitle(fields['title'] ?? '');
    expect(asked).toEqual([]);
  });
}

for (const [name, html] of [
  ['page', writePage(largest)],
  ['fragment', sitePage(writeFragment(largest))],
] as const) {
  test(`the written ${name} fits a narrow screen, and its wide tables scroll by keys`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openWritten(page, html);
    await checkA11y(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const region = page.getByRole('region', { name: '三、收到和处理政府信息公开申请情况' });
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  test(`the tables of the written ${name} are named, and their numbers stand inside their cells`, async ({
    page,
  }) => {
    await openWritten(page, html);
    const table = page.getByRole('table', { name: '三、收到和处理政府信息公开申请情况' });
    await expect(table.getByRole('rowheader', { name: '（三）不予公开' })).toBeVisible();
    await expect(table.getByRole('columnheader', { name: '法人或其他组织' })).toBeVisible();
    const number = table.getByRole('cell', { name: '9007199254740991' }).first();
    expect(await number.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBeLessThanOrEqual(0);
  });

  test(`the written ${name} prints whole`, async ({ page }) => {
    await openWritten(page, html);
    const pages = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const text = pages
      .flatMap(({ runs }) => runs.map((run) => run.text))
      .join('')
      .replace(/\s/g, '');
    expect(text).toContain('9007199254740991');
    expect(text).toContain('四、结转下年度继续办理');
    expect(text).toContain('示例市教育局2025年1月10日');
    const width = 210 * (72 / 25.4);
    const outside = pages.flatMap(({ runs }) => runs.filter((run) => run.x < 0 || run.x + run.width > width));
    expect(outside).toEqual([]);
  });
}
