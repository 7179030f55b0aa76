import type { Locator, Page } from '@playwright/test';
import { cell, expectSaving, startReport, typeAndSave } from './draftStores.ts';
import { expect, test } from './fixtures.ts';

let id = '';

test.beforeEach(async ({ page }) => {
  id = await startReport(page);
  await typeAndSave(page, '1');
});

async function openSecond(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(`./#/draft/${id}`);
  await expect(takeOver(second)).toBeVisible();
  return second;
}

function takeOver(page: Page): Locator {
  return page.getByRole('button', { name: '在此编辑' });
}

test('the second tab on a draft is read-only, says so, and follows the first', async ({ page }) => {
  const second = await openSecond(page);
  await expect(cell(second)).not.toBeEditable();
  await expect(cell(page)).toBeEditable();
  for (const text of ['12', '123', '1234']) {
    await cell(page).fill(text);
    await expect(cell(second)).toHaveValue(text);
  }
  await expectSaving(second, 'saved');
});

test('it takes over, and the first becomes read-only and follows', async ({ page }) => {
  const second = await openSecond(page);
  await cell(page).fill('12');
  await takeOver(second).click();
  await expect(cell(second)).toBeEditable();
  await expect(cell(second)).toHaveValue('12');
  await expect(cell(page)).not.toBeEditable();
  await expect(takeOver(page)).toBeVisible();
  await cell(second).fill('123');
  await expect(cell(page)).toHaveValue('123');
  await second.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page)).toHaveValue('12');
});

test('it edits what a tab held that was closed, once it is opened again', async ({ page }) => {
  const second = await openSecond(page);
  await page.close({ runBeforeUnload: true });
  await second.reload();
  await expect(cell(second)).toBeEditable();
  await typeAndSave(second, '2');
});

test('once the first was closed it says that nobody edits, and edits when asked to', async ({ page }) => {
  const second = await openSecond(page);
  await expect(second.getByText('正在另一个窗口中编辑')).toBeVisible();
  await page.close({ runBeforeUnload: true });
  await expect(second.getByText('没有发现其他窗口在编辑')).toBeVisible();
  await expect(cell(second)).not.toBeEditable();
  await takeOver(second).click();
  await expect(cell(second)).toBeEditable();
  await typeAndSave(second, '2');
});

test.describe('in the list of another tab, a report that is being edited', () => {
  test('cannot be renamed or deleted, and says why, until it was closed', async ({ page, context }) => {
    const list = await context.newPage();
    await list.goto('./#/');
    const row = list.getByRole('row').filter({ hasText: '示例市教育局' });
    const commands = ['重命名', '删除'].map((name) => row.getByRole('button', { name }));
    await expect(row).toContainText('正在另一个窗口中编辑');
    for (const command of commands) await expect(command).toBeDisabled();
    await page.getByRole('link', { name: '我的年报' }).click();
    for (const command of commands) await expect(command).toBeEnabled();
    await expect(row).not.toContainText('正在另一个窗口中编辑');
  });

  test('that is opened while one types its name keeps the name and says why', async ({ page, context }) => {
    await page.getByRole('link', { name: '我的年报' }).click();
    const list = await context.newPage();
    await list.goto('./#/');
    await list.getByRole('button', { name: '重命名' }).click();
    const dialog = list.getByRole('dialog', { name: '重命名' });
    await dialog.getByRole('textbox').fill('送审稿');
    await page
      .getByRole('row')
      .getByRole('link', { name: /示例市教育局/ })
      .click();
    await expect(dialog.getByText('正在另一个窗口中编辑')).toBeVisible();
    await dialog.getByRole('textbox').press('Enter');
    await expect(dialog.getByRole('textbox')).toHaveValue('送审稿');
    await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled();

    await page.getByRole('link', { name: '我的年报' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await expect(list.getByRole('link', { name: '送审稿' })).toBeVisible();
  });
});

test('it takes over from a tab whose process has died', async ({ page, context }) => {
  const second = await openSecond(page);
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await takeOver(second).click();
  await expect(cell(second)).toBeEditable();
  await typeAndSave(second, '2');
});

test('a tab that slept through a take-over loses nothing: its version becomes a draft of its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { asleep: false });
    const real = Reflect.get(BroadcastChannel.prototype, 'addEventListener') as Listen;
    type Listen = (this: unknown, type: string, hear: (event: Event) => void) => void;
    function listen(this: unknown, type: string, hear: (event: Event) => void): void {
      real.call(this, type, (event) => {
        if (!Reflect.get(globalThis, 'asleep')) hear(event);
      });
    }
    Reflect.set(BroadcastChannel.prototype, 'addEventListener', listen);
  });
  await page.reload();
  await expect(cell(page)).toBeEditable();
  await page.evaluate(() => Object.assign(globalThis, { asleep: true }));

  const second = await page.context().newPage();
  await second.goto(`./#/draft/${id}`);
  await expect(cell(second)).toBeEditable();
  await typeAndSave(second, '2');
  await cell(page).fill('9');
  await expect(cell(page)).toHaveValue('2');
  await expect(cell(page)).not.toBeEditable();

  await page.getByRole('link', { name: '我的年报' }).click();
  await page.getByRole('link', { name: /（冲突副本）/u }).click();
  await expect(cell(page)).toHaveValue('9');
  await expectSaving(page, 'saved');
  await expect(cell(second)).toHaveValue('2');
});

test('a report started in one tab appears in the list of the other', async ({ page, context }) => {
  const list = await context.newPage();
  await list.goto('./#/');
  await expect(list.getByRole('heading', { name: '我的年报' })).toBeVisible();
  const drafts = list.getByRole('link', { name: /示例市教育局/ });
  const before = await drafts.count();
  await startReport(page);
  await expect(drafts).toHaveCount(before + 1);
});
