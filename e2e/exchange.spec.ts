import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { expect, test } from './fixtures.ts';
import {
  cell,
  chooseExport,
  chooseFile,
  confirmImport,
  fileOf,
  openReport,
  review,
  shownCells,
  type TestFile,
} from './openReport.ts';
import { pasteInto } from './pasteInto.ts';

async function exportedFile(page: Page, command: string): Promise<TestFile> {
  const downloading = page.waitForEvent('download');
  await chooseExport(page, command);
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

for (const [form, report] of [
  ['2021', balanced2021],
  ['2019', balanced2019],
] as const) {
  test(`a finished report of the ${form} form leaves in every form and comes back whole`, async ({
    page,
  }) => {
    for (const command of ['JSON 数据', 'Word 文档', 'Excel 表格', '网页', '网站后台用的 HTML 片段']) {
      await test.step(command, async () => {
        await openReport(page, report);
        const cells = await shownCells(page);
        const overview = await page.getByRole('textbox', { name: '一、总体情况' }).inputValue();
        const file = await exportedFile(page, command);
        expect(file.name).not.toContain('草稿');

        await page.goto('./#/');
        await chooseFile(page, file);
        await confirmImport(page);
        expect(await shownCells(page)).toEqual(cells);
        await expect(page.getByRole('textbox', { name: '一、总体情况' })).toHaveValue(overview);
      });
    }
  });
}

test('the flat tables hold a line a cell', async ({ page }) => {
  await openReport(page, balanced2021);
  const csv = (await exportedFile(page, 'CSV')).content.toString();
  expect(csv).toContain('requests.received.individual');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + (await page.locator('[data-cell]').count()));
  const ndjson = (await exportedFile(page, 'NDJSON')).content.toString();
  const line = ndjson.split('\n').find((each) => each.includes('"requests.received.individual"')) ?? '';
  expect(JSON.parse(line)).toMatchObject({ year: 2024, value: 46 });
});

test('several files are read one after the other, and each is looked over by itself', async ({ page }) => {
  await page.goto('./');
  const files = [
    fileOf(balanced2021, '甲.json'),
    { name: '坏.json', content: '{' },
    fileOf(balanced2019, '乙.json'),
  ];
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (
    await choosing
  ).setFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
  await expect(page.getByRole('status').filter({ hasText: '已读取 3 / 3 个文件' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '坏.json' })).toContainText('不是完整的 JSON');
  await expect(page.getByRole('button', { name: '核对 坏.json' })).toHaveCount(0);

  await page.getByRole('button', { name: '核对 乙.json' }).click();
  await review(page).getByRole('button', { name: '确认导入' }).click();
  const imported = page.getByRole('listitem').filter({ hasText: '乙.json' });
  await expect(imported).toContainText('已导入');
  await imported.getByRole('link', { name: '打开' }).click();
  await expect(cell(page, 'disclosure.procurement.amount')).toBeVisible();
});

test('a cell that was not read is filled in before it becomes a draft, and a read one corrected', async ({
  page,
}) => {
  await page.goto('./');
  await chooseFile(page, fileOf({ ...balanced2021, 'requests.received.individual': '' }));
  const unread = review(page).locator('input[data-cell="requests.received.individual"]');
  await unread.fill('46');
  await expect(unread).toBeFocused();
  const requests = review(page).getByRole('group').filter({ hasText: '申请人情况' });
  await requests.getByRole('checkbox', { name: '改正已读到的数字' }).check();
  await review(page).locator('input[data-cell="requests.received.business"]').fill('10');
  await expect(review(page)).toContainText('商业企业列：一＋二＝11');
  await confirmImport(page);
  await expect(cell(page, 'requests.received.individual')).toHaveValue('46');
  await expect(cell(page, 'requests.received.business')).toHaveValue('10');
});

test('a page pasted with its markup keeps the blank cells of its tables in place', async ({ page }) => {
  const blank = 'requests.granted.business';
  await openReport(page, { ...balanced2021, [blank]: '' });
  const html = (await exportedFile(page, '网页')).content.toString();
  await page.goto('./#/');
  await page.getByRole('button', { name: '粘贴报告' }).click();
  await page.getByRole('textbox', { name: '报告全文' }).focus();
  // As a browser that has lost the tables: the markup is the only thing to read them from.
  await pasteInto(page, { 'text/html': html, 'text/plain': '' });
  await page.getByRole('button', { name: '读取' }).click();
  await confirmImport(page);
  await expect(cell(page, blank)).toHaveValue('');
  await expect(cell(page, 'requests.granted.research')).toHaveValue(
    balanced2021['requests.granted.research'] ?? '',
  );
});

test.describe('a part of the program does not load', () => {
  test.use({ expectedProblems: [/Failed to load resource|ERR_FAILED/] });

  test('the menu says so at its button and opens when it is pressed again', async ({ page }) => {
    await openReport(page, balanced2021);
    await page.route(/\/assets\/ShownMenu-[^/]*\.js$/u, (route) => route.abort());
    const button = page.getByRole('button', { name: '导出', exact: true });
    await button.click();
    await expect(page.getByRole('alert').filter({ hasText: '导出菜单没有加载成功' })).toBeVisible();
    await expect(cell(page, 'requests.received.individual')).toHaveValue('46');
    await page.unroute(/\/assets\/ShownMenu-[^/]*\.js$/u);
    await button.click();
    await expect(page.getByRole('menu')).toBeVisible();
  });

  test('an export that cannot be made says what to do, and JSON needs nothing more', async ({ page }) => {
    await openReport(page, balanced2021);
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: '导出', exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.route(/\/assets\//u, (route) => route.abort());
    const dialog = page.getByRole('dialog', { name: '没有导出' });
    for (const command of ['Word 文档', 'Excel 表格', '网页', '网站后台用的 HTML 片段', 'CSV', 'NDJSON']) {
      await chooseExport(page, command);
      await expect(dialog).toContainText(command);
      await expect(dialog).toContainText('草稿已保存在本机，请刷新页面后重试。');
      await dialog.getByRole('button', { name: '知道了' }).click();
    }
    expect((await exportedFile(page, 'JSON 数据')).name).toContain('.json');
    expect((await exportedFile(page, '导出定稿')).name).toContain('.json');
  });

  test('a file whose reader does not come is told to be sound', async ({ page }) => {
    await page.goto('./');
    await page.route(/\/assets\/pdf\.worker-/u, (route) => route.abort());
    await chooseFile(page, { name: '年报.pdf', content: '%PDF-1.7' });
    await expect(review(page)).toContainText('没有加载成功');
  });
});

test('the menu says first whether the report can be final', async ({ page }) => {
  await openReport(page, balanced2021);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('group', { name: '定稿：没有错误，可以导出' })).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toHaveText('导出定稿');
  await page.keyboard.press('Escape');
  await cell(page, 'requests.received.individual').fill('47');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('group', { name: /^定稿：还有 \d+ 个错误/u })).toBeVisible();
});

test('a JSON file opens without the readers of other files, and a Word file without that of PDFs', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('request', (request) => {
    const [, worker] = /\/assets\/([a-z]+\.worker)-/u.exec(request.url()) ?? [];
    if (worker !== undefined) workers.push(worker);
  });
  await openReport(page, balanced2021);
  expect(workers).toEqual([]);
  const file = await exportedFile(page, 'Word 文档');
  await page.goto('./#/');
  await chooseFile(page, file);
  await confirmImport(page);
  expect(workers).toEqual(['documents.worker']);
});
