import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import {
  cell,
  chooseExport,
  chooseFile,
  confirmImport,
  editorShown,
  expectSaved,
  fileOf,
  openReport,
  review,
} from './openReport.ts';

/** Has axe look at the view as it is now, in light and in dark. */
async function checkView(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`${name}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await checkA11y(page);
    });
  }
}

/** Has axe look at a dialog, and closes it. */
async function checkDialog(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await checkView(page, title);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('the list and its dialogs', async ({ page }) => {
  test.slow();
  await page.goto('./');
  await expect(page.getByText('还没有年报')).toBeVisible();
  await checkView(page, 'empty');
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('报告年度').fill('24');
  await checkDialog(page, '新建年报');
  await page.getByRole('button', { name: '粘贴报告' }).click();
  await page.getByRole('button', { name: '读取' }).click();
  await expect(page.getByRole('textbox', { name: '报告全文' })).toHaveAttribute('aria-invalid', 'true');
  await checkDialog(page, '粘贴报告');

  await chooseFile(page, fileOf(blank2021));
  await confirmImport(page);
  await expectSaved(page);
  await page.getByRole('link', { name: '我的年报' }).click();
  await page.getByRole('button', { name: '创建副本' }).click();
  await page.getByRole('button', { name: '删除' }).first().click();
  await page.getByText('回收站（1）').click();
  await checkView(page, 'with the bin');
  await page.getByRole('button', { name: '重命名' }).click();
  await checkDialog(page, '重命名');
  await page.getByRole('button', { name: '彻底删除' }).click();
  await checkDialog(page, '彻底删除');
  await page.getByRole('searchbox').fill('没有的');
  await checkView(page, 'nothing found');
});

test('the editor, its menu and its dialogs', async ({ page }) => {
  test.slow();
  await openReport(page, blank2021);
  await checkView(page, 'empty');
  await page.getByRole('button', { name: '空格填 0' }).first().click();
  await checkDialog(page, '空格填 0');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: '导出定稿' })).toBeVisible();
  await checkView(page, 'menu');
  await page.getByRole('menuitem', { name: '导出定稿' }).click();
  await checkDialog(page, '还不能导出定稿');

  await openReport(page, unbalanced2021);
  await cell(page, 'disclosure.licensing.decisions').fill('3万');
  await cell(page, 'requests.received.individual').focus();
  await checkView(page, 'with errors');
  await chooseExport(page, 'JSON 数据');
  await checkDialog(page, '已导出，但有内容没有写入文件');
});

test('the editor of a whole report, of one that is open elsewhere, and of one in the bin', async ({
  page,
  context,
}) => {
  test.slow();
  const id = await openReport(page, balanced2021);
  await expectSaved(page);
  await checkView(page, 'whole');

  const second = await context.newPage();
  await second.goto(`./#/draft/${id}`);
  await expect(second.getByRole('button', { name: '在此编辑' })).toBeVisible();
  await checkView(second, 'elsewhere');
  await second.close();

  await page.getByRole('link', { name: '我的年报' }).click();
  await page.getByRole('button', { name: '删除' }).click();
  await page.goto(`./#/draft/${id}`);
  await editorShown(page);
  await expect(page.getByText('这份年报在回收站里')).toBeVisible();
  await checkView(page, 'in the bin');
});

test('what was read from a file, and from one that is no report', async ({ page }) => {
  await page.goto('./');
  await chooseFile(page, fileOf(unbalanced2021));
  await expect(review(page).getByRole('button', { name: '确认导入' })).toBeVisible();
  await review(page)
    .locator('details')
    .evaluateAll((parts) => parts.forEach((part) => part.setAttribute('open', '')));
  await checkView(page, 'read');
  await review(page).getByRole('button', { name: '取消' }).click();
  await chooseFile(page, { name: '年报.pdf', content: '%PDF-1.7' });
  await expect(review(page)).toContainText('PDF 文件');
  await checkView(page, 'refused');
});

test('the page as it prints, and addresses that lead nowhere', async ({ page }) => {
  const id = await openReport(page, unbalanced2021);
  await page.goto(`./#/draft/${id}/print`);
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
  await checkView(page, 'print');
  await page.goto('./#/draft/none');
  await expect(page.getByRole('heading', { name: '没有找到这份年报' })).toBeVisible();
  await checkView(page, 'no such report');
  await page.goto('./#/nowhere');
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
  await checkView(page, 'no such page');
});
