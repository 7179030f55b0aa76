import type { Page } from '@playwright/test';
import { writeDocument } from '#report/document/writeDocument.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import { cell, editorShown, expectSaved, findings, openReport } from './openReport.ts';
import { clippedPlaces, sidewaysScroll, smallTargets } from './placesOnPage.ts';

const received = 'requests.received.individual';

/** The lines of the list: occasion and name. */
async function listed(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('[data-version] > p:first-child').allTextContents();
  return lines.map((line) => line.replace(/^\d\d:\d\d/u, ''));
}

/** Opens a report, keeps it under a name, and makes it unbalanced. Gives the draft's id. */
async function openAndKeep(page: Page, fields: Fields = balanced2021): Promise<string> {
  const id = await openReport(page, fields);
  await page.getByRole('link', { name: '版本' }).click();
  await page.getByRole('textbox', { name: '名称（可不填）' }).fill('初稿');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^已保留当前版本：.*“初稿”/u)).toBeVisible();
  await page.getByRole('link', { name: '返回编辑' }).click();
  await cell(page, received).fill('47');
  const overview = page.getByRole('textbox', { name: '一、总体情况' });
  await overview.fill((await overview.inputValue()).replace('386条', '387条'));
  await page.getByRole('textbox', { name: '标题' }).focus();
  await expectSaved(page);
  return id;
}

test('a version is kept, looked at, brought back, and that taken back, by keyboard alone', async ({
  page,
}) => {
  await openAndKeep(page);
  await expect(findings(page, 'requests.balance.individual')).toBeVisible();

  await page.getByRole('link', { name: '版本' }).focus();
  await page.keyboard.press('Enter');
  const look = page.getByRole('link', { name: /^查看差异：.*“初稿”/u });
  await expect(look).toBeVisible();
  expect(await listed(page)).toEqual(['手工保留初稿']);
  await look.focus();
  await page.keyboard.press('Enter');

  const row = page.locator(`[data-difference="${received}"]`);
  await expect(row.getByRole('cell')).toHaveText(['46', '47', '增加 +1']);
  await expect(page.getByRole('deletion')).toHaveText('（删去：386）');
  await expect(page.getByRole('insertion')).toHaveText('（新增：387）');
  await expect(page.locator('[data-changed-findings="appeared"]')).toContainText('错误');

  await page.getByRole('button', { name: '恢复到这个版本' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('没有差异：数字、文字和检查结果都相同。')).toBeVisible();
  await page.getByRole('button', { name: '撤销恢复' }).focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeVisible();
  await page.getByRole('button', { name: '恢复到这个版本' }).click();
  await expect(page.getByText('没有差异：数字、文字和检查结果都相同。')).toBeVisible();

  // The editor shows it, and takes it back as one step.
  await page.getByRole('link', { name: '返回编辑' }).click();
  await expect(cell(page, received)).toHaveValue('46');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, received)).toHaveValue('47');
});

test('versions survive a restart, are named, deleted and put back', async ({ page }) => {
  const id = await openAndKeep(page);
  await page.reload();
  await page.goto(`./#/draft/${id}/versions`);
  await page.getByRole('button', { name: /^命名：.*“初稿”/u }).click();
  await page.getByRole('textbox', { name: '名称', exact: true }).fill('报审稿');
  await page.keyboard.press('Enter');
  await expect(page.getByText('报审稿', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: /^删除：.*“报审稿”/u }).click();
  await expect(page.getByText('还没有留存的版本。')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '撤销删除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('报审稿', { exact: true })).toBeVisible();
  expect(await listed(page)).toEqual(['手工保留报审稿']);
});

test('a difference leads to its place in the editor', async ({ page }) => {
  const id = await openAndKeep(page);
  await page.goto(`./#/draft/${id}/differences`);
  await page.locator(`[data-difference="${received}"]`).getByRole('link').click();
  await editorShown(page);
  await expect(cell(page, received)).toBeFocused();
});

test('this year is compared with last year beside it, and with whatever is chosen', async ({ page }) => {
  const id = await openAndKeep(page);
  await page.getByRole('button', { name: '放入上年年报' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开上年年报文件' }).click();
  const lastYear = { ...balanced2021, year: '2023', title: '上年的年报', [received]: '40' };
  await (
    await choosing
  ).setFiles({
    name: '上年.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeDocument(lastYear).text),
  });
  await page.getByRole('button', { name: '确认导入' }).click();
  await page.getByRole('link', { name: '与上年比较' }).click();
  const row = page.locator(`[data-difference="${received}"]`);
  await expect(row.getByRole('cell')).toHaveText(['40', '47', '增加 +7']);
  await expect(page.getByRole('columnheader', { name: '上年' }).first()).toBeVisible();
  await page.getByRole('combobox', { name: '比较对象' }).selectOption({ index: 1 });
  await expect(row.getByRole('cell')).toHaveText(['46', '47', '增加 +1']);
  await expect(page.getByText('旁边放的上年年报也与这个版本不同')).toBeVisible();
  // What was compared before is no step of the way back.
  await page.goBack();
  expect(page.url()).toContain(`#/draft/${id}`);
  await editorShown(page);
});

test('another window that edits the draft is said, and can be asked for it', async ({ page, context }) => {
  const id = await openAndKeep(page);
  const second = await context.newPage();
  await second.goto(`./#/draft/${id}/versions`);
  const restore = second.getByRole('button', { name: /^恢复到这个版本：/u });
  await expect(restore).toBeDisabled();
  await second.getByRole('button', { name: '在此编辑' }).click();
  await expect(restore).toBeEnabled();
});

test('differences print without buttons, whole', async ({ page }) => {
  const id = await openAndKeep(page);
  await page.goto(`./#/draft/${id}/differences`);
  await expect(page.locator(`[data-difference="${received}"]`)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await expect(page.getByText(/字未改动，从略/u).first()).toBeVisible();
  // As wide as the paper within its margins: 174 mm.
  await page.setViewportSize({ width: 658, height: 900 });
  expect(await sidewaysScroll(page)).toEqual([]);
  expect(await clippedPlaces(page)).toEqual([]);
});

for (const width of [1440, 1024, 390, 320]) {
  test(`versions and differences are within reach at ${width} pixels, in light and dark`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    const id = await openAndKeep(page);
    await page.goto(`./#/draft/${id}/versions`);
    await page.getByRole('button', { name: /^恢复到这个版本：/u }).click();
    await expect(page.getByRole('button', { name: '撤销恢复' })).toBeVisible();
    await expect(page.locator('[data-occasion="restored"]')).toBeVisible();
    for (const view of ['versions', 'differences'] as const) {
      if (view === 'differences') {
        await page.getByRole('button', { name: '撤销恢复' }).click();
        await page.goto(`./#/draft/${id}/differences`);
        await expect(page.locator(`[data-difference="${received}"]`)).toBeVisible();
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await checkA11y(page);
      }
      expect.soft(await sidewaysScroll(page), view).toEqual([]);
      expect.soft(await smallTargets(page), view).toEqual([]);
    }
  });
}
