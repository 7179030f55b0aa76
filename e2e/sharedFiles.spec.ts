import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { balanced2021 } from '#samples/balanced2021.ts';
import { builtSite, expect } from './fixtures.ts';
import { cell, chooseFile, editorShown, openReport, review, type TestFile } from './openReport.ts';
import { dialog, expectDrafts, fillSharing, openShared, sharedFile, unlock } from './sharing.ts';
import { test } from './twoPeople.ts';

const received = 'requests.received.individual';

test('a locked file asks for its passphrase, and copies without the clipboard of secure pages', async ({
  author,
  reviewer,
}) => {
  await author.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openReport(author, balanced2021);
  const sharing = await fillSharing(author, '王', '起草', '加锁的文件');
  const downloading = author.waitForEvent('download');
  await sharing.getByRole('button', { name: '分享' }).click();
  const download = await downloading;
  const ready = dialog(author, '已准备好');
  const secret = ready.getByRole('region', { name: '口令' });
  await secret.getByRole('button', { name: '复制口令' }).click();
  await expect(secret.getByRole('status')).toHaveText('已复制');
  await expect(secret.getByRole('button', { name: '复制口令' })).toBeFocused();
  await author.getByRole('button', { name: '完成' }).click();
  await author.getByRole('textbox', { name: '标题' }).fill('');
  await author.keyboard.press('Control+v');
  const passphrase = await author.getByRole('textbox', { name: '标题' }).inputValue();
  expect(passphrase).toMatch(/^(?:\d{4}-){3}\d{4}$/);

  const content = await readFile(await download.path(), 'utf8');
  expect(content).not.toContain('示例市教育局');
  await openShared(reviewer, { name: download.suggestedFilename(), content });
  await unlock(reviewer, passphrase);
  await editorShown(reviewer);
  await reviewer.getByRole('button', { name: '取为自己的草稿' }).click();
  await expect(reviewer.getByRole('button', { name: '取为自己的草稿' })).toBeHidden();
  await cell(reviewer, received).fill('47');
  await expectDrafts(reviewer, 2);
  await expect(reviewer.getByRole('region', { name: '待审核' }).getByRole('row')).toHaveCount(2);

  await chooseFile(reviewer, { name: download.suggestedFilename(), content });
  await unlock(reviewer, passphrase);
  // The copy and the draft are both of its round.
  await reviewer.getByRole('button', { name: '把意见并入自己的' }).click();
  await expect(dialog(reviewer, '没有新的内容')).toBeVisible();
  await reviewer.getByRole('button', { name: '知道了' }).click();
  await expect(cell(reviewer, received)).toHaveValue('47');
});

test('a page from disk offers files only: its address is of no use to others', async ({ page }) => {
  await page.goto(`${pathToFileURL(builtSite).href}index.html`);
  await page.getByRole('button', { name: '看一份填好的示例' }).click();
  await editorShown(page);
  await page.getByRole('button', { name: '分享', exact: true }).click();
  const sharing = dialog(page, '分享');
  await expect(sharing.getByRole('radio', { name: '链接' })).toBeDisabled();
  await expect(sharing.getByRole('radio', { name: '链接' })).toHaveAccessibleDescription(/请发文件/);
  await sharing.getByLabel('姓名').fill('王');
  await sharing.getByRole('radio', { name: '加锁的文件' }).check();
  await sharing.getByRole('button', { name: '分享' }).click();
  await expect(dialog(page, '已准备好').getByRole('region', { name: '口令' })).toBeVisible();
});

const scripts = '<img src=x onerror="document.title=\'hit\'"><script>document.title="hit"</script>';

test('what is wrong with a shared file is said first, and nothing of it does anything', async ({
  reviewer,
}) => {
  const file = sharedFile((document) => ({
    ...document,
    title: scripts,
    overview: scripts,
    unit: { ...(document['unit'] as object), name: scripts },
    review: {
      ...(document['review'] as object),
      events: [{ type: 'remark', text: scripts }, scripts],
      [scripts]: scripts,
    },
  }));
  await openShared(reviewer, {
    ...file,
    content: String(file.content).replace('{', '{"__proto__":{"polluted":true},'),
  });
  const arrival = reviewer.getByRole('region', { name: '打开分享的年报' });
  await expect(arrival).toContainText('在分享之后被改动过');
  await expect(arrival).toContainText('__proto__');
  await arrival.getByRole('button', { name: '不打开' }).click();
  await expectDrafts(reviewer, 0);

  await openShared(reviewer, file);
  await reviewer.getByRole('button', { name: '仍然打开' }).click();
  await editorShown(reviewer);
  await expect(reviewer.getByRole('textbox', { name: '标题' })).toHaveValue(scripts);
  expect(await reviewer.title()).not.toBe('hit');
  expect(await reviewer.evaluate(() => 'polluted' in {})).toBe(false);
});

const lockedKind = 'gov-info-disclosure-report-locked';

const refusedFiles: readonly (readonly [says: string, file: TestFile])[] = [
  ['第 9 版', sharedFile((document) => ({ ...document, version: 9 }))],
  ['文件太大', sharedFile((document) => ({ ...document, title: '长'.repeat(5_000_000) }))],
  [
    '不是完整的 JSON',
    { name: '半份.json', content: String(sharedFile((document) => document).content).slice(0, -9) },
  ],
  ['内容不完整', { name: '锁.json', content: `{ "kind": "${lockedKind}", "version": 1, "data": "AQ` }],
  ['更新版本', { name: '锁.json', content: `{ "kind": "${lockedKind}", "version": 2, "data": "" }` }],
  [
    '损坏或被改动',
    { name: '锁.json', content: `{ "kind": "${lockedKind}", "version": 1, "data": "<script>" }` },
  ],
];

test('a file that is cut, damaged, oversized or of a later version is refused, and nothing is stored', async ({
  reviewer,
}) => {
  for (const [says, file] of refusedFiles) {
    await openShared(reviewer, file);
    await expect(review(reviewer).getByRole('listitem')).toHaveCount(1);
    await expect(review(reviewer)).toContainText(says);
    await review(reviewer).getByRole('button', { name: '取消' }).click();
  }
  await expectDrafts(reviewer, 0);
});
