import type { Locator, Page } from '@playwright/test';
import { balanced2019 } from '#samples/balanced2019.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { expect, test } from './fixtures.ts';
import { cell, chooseFile, confirmImport, editorShown, errors, expectSaved, fileOf } from './openReport.ts';

const schools = '示例市教育局2024年政府信息公开工作年度报告';
const water = '样例县水利局2020年政府信息公开工作年度报告';

function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });
}

/** The list with a report just begun, and a whole one of another office and year. */
async function openList(page: Page): Promise<void> {
  await page.goto('./');
  for (const fields of [blank2021, { ...balanced2019, 'unit.name': '样例县水利局', title: water }]) {
    await chooseFile(page, fileOf(fields));
    await confirmImport(page);
    await expectSaved(page);
    await page.getByRole('link', { name: '我的年报' }).click();
  }
}

test('the list shows unit, year, form, progress, findings and the last change', async ({ page }) => {
  await openList(page);
  await expect(row(page, water)).toContainText('样例县水利局');
  for (const shown of ['2020', '2019年格式', '100%', '无错误']) {
    await expect(row(page, water)).toContainText(shown);
  }
  await expect(row(page, schools)).toContainText('0%');
  await expect(row(page, schools)).toContainText('个错误');
});

test('the list is searched by words and by year', async ({ page }) => {
  await openList(page);
  await page.getByRole('searchbox').fill('水利 2020');
  await expect(row(page, schools)).toHaveCount(0);
  await expect(row(page, water)).toBeVisible();
  await page.getByRole('combobox', { name: '年度' }).selectOption('2024');
  await expect(page.getByText('没有符合条件的年报。')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(row(page, schools)).toBeVisible();
  await expect(row(page, water)).toHaveCount(0);
});

test('a report is deleted, and the deletion taken back', async ({ page }) => {
  await openList(page);
  await row(page, schools).getByRole('button', { name: '删除' }).click();
  await expect(row(page, schools)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect(row(page, schools)).toBeVisible();
  await expect(page.getByText('回收站')).toHaveCount(0);
});

test('two deletions are taken back one after the other', async ({ page }) => {
  await openList(page);
  for (const name of [schools, water]) {
    await row(page, name).getByRole('button', { name: '删除' }).click();
  }
  await expect(page.getByText('2 份年报已移入回收站')).toBeVisible();
  await page.getByRole('button', { name: '撤销删除' }).press('Enter');
  await expect(row(page, water)).toBeVisible();
  await expect(page.getByRole('button', { name: '撤销删除' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: schools })).toBeFocused();
  await expect(page.getByRole('button', { name: '撤销删除' })).toHaveCount(0);
});

test('a deleted report is in the bin after a restart, to be restored or deleted for ever', async ({
  page,
}) => {
  await openList(page);
  for (const name of [schools, water]) {
    await row(page, name).getByRole('button', { name: '删除' }).click();
  }
  await page.reload();
  await page.getByText('回收站（2）').click();
  await page.getByRole('button', { name: `恢复 ${water}` }).click();
  await expect(row(page, water)).toBeVisible();

  await page.getByRole('button', { name: `彻底删除 ${schools}` }).click();
  await page.getByRole('dialog', { name: '彻底删除' }).getByRole('button', { name: '彻底删除' }).click();
  await expect(page.getByText('回收站')).toHaveCount(0);
  await page.getByRole('link', { name: water }).click();
  await editorShown(page);
  await expect(cell(page, 'requests.received.total')).toHaveText('22');
});

test('a report is given a name of its own, which its title survives', async ({ page }) => {
  await openList(page);
  await row(page, schools).getByRole('button', { name: '重命名' }).click();
  await page.getByRole('dialog', { name: '重命名' }).getByRole('textbox').fill('第二稿');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '第二稿' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第二稿');
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(schools);
});

test('a copy is a report of its own', async ({ page }) => {
  await openList(page);
  await row(page, water).getByRole('button', { name: '创建副本' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  const copy = page.getByRole('row').nth(1).getByRole('link');
  await copy.click();
  await editorShown(page);
  await cell(page, 'requests.received.individual').fill('99');
  await page.getByRole('link', { name: '我的年报' }).click();
  await expect(row(page, water)).toContainText('无错误');
});

test('an empty list offers a marked sample without an error', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '示例' }).click();
  await editorShown(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例');
  await expect(errors(page)).toHaveCount(0);
});
