import type { Page } from '@playwright/test';
import { writeDocument } from '#report/document/writeDocument.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { expect, test } from './fixtures.ts';
import { cell, editorShown, openReport } from './openReport.ts';

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

test('the focus is on the new page’s heading after a report was begun, and after the way back', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByRole('textbox', { name: '单位名称' }).fill('示例市教育局');
  await page.keyboard.press('Enter');
  await editorShown(page);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText('示例市教育局');
  await page.getByRole('link', { name: '我的年报' }).press('Enter');
  await expect(heading(page)).toHaveText('我的年报');
  await expect(heading(page)).toBeFocused();
});

test('the focus is on the report’s heading after an import', async ({ page }) => {
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  const buffer = Buffer.from(writeDocument(balanced2021).text);
  await (await chooser).setFiles({ name: '年报.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: '确认导入' }).press('Enter');
  await editorShown(page);
  await expect(heading(page)).toBeFocused();
});

test('from a cell to the findings and back is a key each', async ({ page }) => {
  await openReport(page, { ...balanced2021, 'disputes.review.total': '4' });
  const first = cell(page, 'requests.received.individual');
  await first.focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('heading', { name: '检查结果' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(first).toBeFocused();
});

test('the first stop in the editor leads past the contents to the report, the second to the findings', async ({
  page,
}) => {
  await openReport(page, balanced2021);
  const skip = page.getByRole('button', { name: '跳到检查结果' });
  await expect(skip).toBeAttached();
  await heading(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '报告信息' })).toBeFocused();
});
