import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import {
  cell,
  durableText,
  expectSaving,
  openDraft,
  putDurableText,
  leaveSite,
  startReport,
  typeAndSave,
} from './draftStores.ts';
import { expect, test } from './fixtures.ts';
import { expectSaved, openReport } from './openReport.ts';
import { coverOfFocus } from './placesOnPage.ts';

/** Has every write to localStorage fail as in a full one, until the page is loaded anew. */
async function fillLocalStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full by the test', 'QuotaExceededError');
    };
  });
}

/** Has every write to the database fail, until the page is loaded anew. */
async function breakDatabase(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('refused by the test', 'UnknownError');
    };
  });
}

/** Reloads and says whether the browser asked first; it then reloads all the same. */
async function asksBeforeReload(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  page.removeAllListeners('dialog');
  return asked;
}

test.describe('leaving', () => {
  test('is asked about while neither store has the newest text', async ({ page }) => {
    await startReport(page);
    await typeAndSave(page, '1');
    await fillLocalStorage(page);
    await breakDatabase(page);
    await cell(page).pressSequentially('2');
    await expectSaving(page, 'failed');
    expect(await asksBeforeReload(page)).toBe(true);
  });

  for (const [what, fail, state] of [
    ['localStorage', fillLocalStorage, 'saved'],
    ['the database', breakDatabase, 'failed'],
  ] as const) {
    test(`is not asked about while only ${what} fails`, async ({ page }) => {
      await startReport(page);
      await typeAndSave(page, '1');
      await fail(page);
      await cell(page).pressSequentially('2');
      await expectSaving(page, state);
      expect(await asksBeforeReload(page)).toBe(false);
      await expect(cell(page)).toHaveValue('12');
    });
  }
});

test('with both stores failing the list says which report is unsaved, and promises nothing', async ({
  page,
}) => {
  await startReport(page);
  await typeAndSave(page, '1');
  await fillLocalStorage(page);
  await breakDatabase(page);
  await cell(page).fill('2');
  await expectSaving(page, 'failed');
  await page.getByRole('link', { name: '我的年报' }).click();
  await expect(page.getByRole('row').filter({ hasText: '示例市教育局' })).toContainText('未能保存');
  await expect(page.getByText('只有显示“已保存”的内容不会丢失')).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 800],
] as const) {
  test(`a failure stays in sight in part three, and covers nothing one types in, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReport(page, balanced2021);
    await expectSaved(page);
    await breakDatabase(page);
    await cell(page, 'requests.carriedOut.individual').focus();
    await page.keyboard.type('1');
    await expectSaving(page, 'failed');
    const notice = page.getByRole('paragraph').filter({ hasText: '浏览器的数据库写不进去' });
    await expect(notice).toBeInViewport();
    await expect(page.getByRole('button', { name: '导出 JSON 数据' })).toBeInViewport();
    expect(await coverOfFocus(page)).toBe('');
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await coverOfFocus(page)).toBe('');
    }
    await expect(notice).toBeInViewport();
  });
}

test('a conflict is told where one types, with the way to what was typed', async ({ page }) => {
  const id = await startReport(page);
  await typeAndSave(page, '1');
  const text = (await durableText(page, id)) ?? '';
  const { revision } = JSON.parse(text) as { revision: number };
  await putDurableText(
    page,
    id,
    text.replace(`"revision":${revision}`, `"revision":${revision + 5}`).replace('"1"', '"777"'),
    revision + 5,
  );
  await cell(page).fill('12');
  await expect(cell(page)).toHaveValue('777');
  await expect(page.getByText('两个版本都已保留')).toBeInViewport();
  await expect(page.getByText('正在另一个窗口中编辑')).toHaveCount(0);
  await page.getByRole('link', { name: '打开冲突副本' }).click();
  await expect(cell(page)).toHaveValue('12');
  await expect(cell(page)).toBeEditable();
});

test('what was found at the start is told in the editor too, until it was read', async ({ page }) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  await leaveSite(page);
  await page.evaluate((key) => localStorage.removeItem(key), `nianbao:draft:${id}`);
  await openDraft(page, id);
  const notice = page.getByText('已从数据库完整恢复');
  await expect(notice).toBeInViewport();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toHaveCount(0);
});
