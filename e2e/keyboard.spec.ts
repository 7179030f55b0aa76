import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeDocument } from '#report/document/writeDocument.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { expect, test } from './fixtures.ts';
import { cell, errors, openReport } from './openReport.ts';

/** More stops than any page has. */
const farthest = 400;

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What has the focus: its cell, or its name as a person reads it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const place = document.activeElement;
    if (!(place instanceof HTMLElement) || place === document.body) return '';
    const label =
      place instanceof HTMLInputElement || place instanceof HTMLSelectElement ? place.labels?.[0] : null;
    return (
      place.dataset['cell'] ?? place.getAttribute('aria-label') ?? (label ?? place).textContent?.trim() ?? ''
    );
  });
}

/** Presses Tab until what is named has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < farthest; stop += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return;
  }
  throw new Error(`${key} never comes to ${name}`);
}

/** Opens the menu 导出, which has the focus, and goes down to a command. */
async function menuTo(page: Page, command: string): Promise<void> {
  await press(page, 'Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  for (let stop = 0; stop < farthest; stop += 1) {
    if ((await focused(page)).startsWith(command)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the menu has no ${command}`);
}

/** Types the cells of a table in their order, each left by Tab. */
async function typeTable(page: Page, table: string): Promise<void> {
  for (const [name, text] of Object.entries(balanced2021)) {
    if (!name.startsWith(`${table}.`)) continue;
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** Types 2025-01-10 into the date that has the focus, in the order in which this browser's own language writes dates. */
async function typeDate(page: Page): Promise<void> {
  for (const digits of ['20250110', '01102025', '10012025']) {
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await page.keyboard.type(digits);
    if ((await page.getByLabel('落款日期').inputValue()) === '2025-01-10') return;
  }
}

test('a whole report is written, corrected, exported and printed by keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('./');

  await test.step('it is started', async () => {
    await tabTo(page, '新建年报');
    await press(page, 'Enter');
    await expect(page.getByRole('dialog', { name: '新建年报' })).toBeVisible();
    await expect(page.getByLabel('单位名称')).toBeFocused();
    await page.keyboard.type('示例市教育局');
    await press(page, 'Tab', 'End', 'ArrowUp', 'ArrowUp');
    await expect(page.getByLabel('单位类别')).toHaveValue('county-department');
    await press(page, 'Tab', 'Control+a');
    await page.keyboard.type('2024');
    await press(page, 'Enter');
    await expect(page.getByRole('navigation', { name: '年报目录' })).toBeVisible();
  });

  await test.step('it is filled in, with one number wrong', async () => {
    await tabTo(page, '前言');
    await page.keyboard.insertText(balanced2021['preamble'] ?? '');
    await tabTo(page, '一、总体情况');
    await page.keyboard.insertText(balanced2021['overview'] ?? '');
    await press(page, 'Tab', 'Tab');
    await expect(cell(page, 'disclosure.rules.issued')).toBeFocused();
    await typeTable(page, 'disclosure');
    await expect(cell(page, 'requests.received.individual')).toBeFocused();
    await typeTable(page, 'requests');
    await expect(cell(page, 'requests.closed.total')).toHaveText('64');
    await expect(cell(page, 'disputes.review.upheld')).toBeFocused();
    await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await expect(cell(page, 'requests.carriedOut.individual')).toBeFocused();
    await page.keyboard.type('3');
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await typeTable(page, 'disputes');
    await page.keyboard.insertText(balanced2021['problems'] ?? '');
    await tabTo(page, '六、其他需要报告的事项');
    await page.keyboard.insertText(balanced2021['otherMatters'] ?? '');
    await tabTo(page, '落款日期');
    await typeDate(page);
    await expect(page.getByLabel('落款日期')).toHaveValue('2025-01-10');
  });

  await test.step('its error is found and corrected', async () => {
    const words = '自然人列：一＋二＝49，三（七）＋四＝50，相差 1。';
    await expect(errors(page).getByRole('link', { name: words })).toBeVisible();
    await tabTo(page, words);
    await press(page, 'Enter');
    await expect(cell(page, 'requests.received.individual')).toBeFocused();
    await press(page, 'Control+End', 'Home');
    await expect(cell(page, 'requests.carriedOut.individual')).toBeFocused();
    await page.keyboard.type('2');
    await press(page, 'Enter');
    await expect(errors(page)).toHaveCount(0);
  });

  await test.step('it is exported as final', async () => {
    await tabTo(page, '导出');
    const downloading = page.waitForEvent('download');
    await menuTo(page, '导出定稿');
    await press(page, 'Enter');
    const download = await downloading;
    expect(await readFile(await download.path(), 'utf8')).toBe(writeDocument(balanced2021).text);
    await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
  });

  await test.step('it is printed, and one is back in the list', async () => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await menuTo(page, '打印或存为 PDF');
    await press(page, 'Enter');
    await expect(page).toHaveURL(/\/print$/u);
    await tabTo(page, '打印或存为 PDF');
    await press(page, 'Enter');
    await expect(page.locator('[data-printed]')).toBeAttached();
    await tabTo(page, '返回编辑');
    await press(page, 'Enter');
    await tabTo(page, '我的年报');
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { name: '我的年报' })).toBeVisible();
    await tabTo(page, '示例市教育局2024年政府信息公开工作年度报告');
  });
});

test('the focus returns to where a dialog or a menu was opened', async ({ page }) => {
  await openReport(page, { ...balanced2021, 'disputes.review.upheld': '' });
  const menu = page.getByRole('menu');
  const dialog = page.getByRole('dialog');

  await test.step('the menu', async () => {
    for (const time of ['first', 'second']) {
      await tabTo(page, '导出');
      await press(page, 'Enter');
      await expect(menu, `the ${time} time`).toBeVisible();
      await press(page, 'Escape');
      await expect(menu).toBeHidden();
      await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
    }
  });

  await test.step('a dialog from the menu', async () => {
    await menuTo(page, '导出定稿');
    await press(page, 'Enter');
    await expect(dialog).toBeVisible();
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: '导出', exact: true })).toBeFocused();
  });

  await test.step('a dialog from the findings', async () => {
    await tabTo(page, '空格填 0');
    await press(page, 'Enter');
    await expect(dialog).toBeVisible();
    await press(page, 'Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: '空格填 0' })).toBeFocused();
  });

  await test.step('the dialogs of the list', async () => {
    await tabTo(page, '我的年报');
    await press(page, 'Enter');
    const name = '示例市教育局2024年政府信息公开工作年度报告';
    for (const button of ['新建年报', '粘贴报告', `重命名 ${name}`]) {
      await tabTo(page, button);
      await press(page, 'Enter');
      await expect(dialog).toBeVisible();
      await press(page, 'Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name: button })).toBeFocused();
    }
  });
});

test('the focus is never lost when what had it goes away', async ({ page }) => {
  await openReport(page, { ...balanced2021, 'disputes.review.upheld': '' });

  await test.step('a finding that was settled', async () => {
    await tabTo(page, '空格填 0');
    await press(page, 'Enter');
    await tabTo(page, '填 0');
    await press(page, 'Enter');
    await expect(errors(page)).toHaveCount(0);
    await expect.poll(() => focused(page)).not.toBe('');
  });

  await test.step('a report that was deleted, and restored', async () => {
    await tabTo(page, '我的年报');
    await press(page, 'Enter');
    await tabTo(page, '删除 示例市教育局2024年政府信息公开工作年度报告');
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('撤销删除');
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('示例市教育局2024年政府信息公开工作年度报告');
  });
});
