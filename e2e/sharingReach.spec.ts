import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import { checkA11y, expect } from './fixtures.ts';
import { cell, editorShown, openReport } from './openReport.ts';
import { dialog, fillSharing, openShared, sharedFile, unlock } from './sharing.ts';
import { test } from './twoPeople.ts';

test('the steps of sharing are within reach, in light and dark', async ({ author, reviewer }) => {
  test.slow();
  async function checkBoth(page: Page): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await checkA11y(page);
    }
  }
  await openReport(author, balanced2021);
  await cell(author, 'requests.received.individual').fill('3万');
  await author.getByRole('button', { name: '分享', exact: true }).click();
  await expect(dialog(author, '分享')).toContainText('1 处不能写入文件');
  await dialog(author, '分享').getByRole('button', { name: '分享' }).click();
  await expect(author.getByLabel('姓名')).toBeFocused();
  await checkBoth(author);
  await author.keyboard.press('Escape');
  await expect(author.getByRole('button', { name: '分享', exact: true })).toBeFocused();
  const sharing = await fillSharing(author, '王', '送审', '链接');
  await sharing.getByRole('button', { name: '分享' }).click();
  await expect(dialog(author, '已准备好')).toBeVisible();
  await checkBoth(author);
  const address = await author.getByRole('textbox', { name: '分享链接' }).inputValue();

  await reviewer.goto(address);
  await unlock(reviewer, '12');
  await expect(reviewer.getByLabel('口令')).toHaveAttribute('aria-invalid', 'true');
  await checkBoth(reviewer);
  await openShared(
    reviewer,
    sharedFile((document) => ({ ...document, title: '改过' })),
  );
  await expect(reviewer.getByRole('button', { name: '仍然打开' })).toBeVisible();
  await checkBoth(reviewer);
  await reviewer.getByRole('button', { name: '仍然打开' }).click();
  await editorShown(reviewer);
  await reviewer.getByRole('link', { name: '我的年报' }).click();
  await expect(reviewer.getByRole('heading', { name: '待审核' })).toBeVisible();
  await checkBoth(reviewer);
});
