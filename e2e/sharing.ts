import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeShared } from '#report/document/writeShared.ts';
import { beginReview } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { chooseFile, type TestFile } from './openReport.ts';

/** The dialog of that name. */
export function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name });
}

/** Opens 分享 and says who shares, as what, and how; up to the button. */
export async function fillSharing(
  page: Page,
  by: string,
  status: string,
  way: string,
  note = '',
): Promise<Locator> {
  await page.getByRole('button', { name: '分享', exact: true }).click();
  const sharing = dialog(page, '分享');
  await sharing.getByLabel('姓名').fill(by);
  await sharing.getByRole('radio', { name: status, exact: true }).check();
  await sharing.getByRole('radio', { name: way, exact: true }).check();
  await sharing.getByLabel('附言').fill(note);
  return sharing;
}

/** Shares the report that is open as a file, agreeing to what is asked about first, if anything is. */
export async function shareFile(
  page: Page,
  by: string,
  status: string,
  note = '',
  consent: string | null = null,
): Promise<TestFile> {
  const sharing = await fillSharing(page, by, status, '文件', note);
  if (consent !== null) await sharing.getByRole('checkbox', { name: consent }).check();
  const downloading = page.waitForEvent('download');
  await sharing.getByRole('button', { name: '分享' }).click();
  const download = await downloading;
  await expect(dialog(page, '已准备好')).toContainText(download.suggestedFilename());
  await page.getByRole('button', { name: '完成' }).click();
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

/** Shares the report that is open in a link. */
export async function shareLink(page: Page, by: string): Promise<{ address: string; passphrase: string }> {
  const sharing = await fillSharing(page, by, '送审', '链接');
  await sharing.getByRole('button', { name: '分享' }).click();
  const ready = dialog(page, '已准备好');
  const address = await ready.getByRole('textbox', { name: '分享链接' }).inputValue();
  const passphrase = (await ready.getByRole('region', { name: '口令' }).textContent())?.match(
    /[\d-]{19}/,
  )?.[0];
  if (passphrase === undefined) throw new Error('no passphrase');
  await page.getByRole('button', { name: '完成' }).click();
  return { address, passphrase };
}

/** Types the passphrase of what is locked. */
export async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('口令').fill(passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
}

/** Opens a file that somebody shared, from the list. */
export async function openShared(page: Page, file: TestFile): Promise<void> {
  await page.goto('./#/');
  await chooseFile(page, file);
}

/** Goes to the list, and expects that many drafts in it. */
export async function expectDrafts(page: Page, count: number): Promise<void> {
  await page.goto('./#/');
  await expect(page.getByRole('heading', { name: '我的年报' })).toBeVisible();
  await expect(page.locator('a[href^="#/draft/"]')).toHaveCount(count);
}

/** A report shared to be reviewed, with whatever is wrong with it. */
export function sharedFile(
  alter: (document: Record<string, unknown>) => unknown,
  name = '年报.json',
): TestFile {
  const { text } = writeShared({ ...balanced2021, ...beginReview({}, '7b1c0a9e5d44f02e6a13') });
  return { name, content: JSON.stringify(alter(JSON.parse(text) as Record<string, unknown>)) };
}
