import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import { expect } from './fixtures.ts';
import { cell, editorShown, expectSaved, openReport, type TestFile } from './openReport.ts';
import { dialog, expectDrafts, openShared, shareFile, shareLink, unlock } from './sharing.ts';
import { test } from './twoPeople.ts';
import { remark, remarksPanel } from './underReview.ts';

const received = 'requests.received.individual';
const upheld = 'disputes.review.upheld';
const corrected = 'disputes.review.corrected';
const meanwhile = `${balanced2021['problems']}另将增加人手。`;

/** Writes a remark on a cell by 审核意见, and what is proposed instead. */
async function remarkOn(page: Page, name: string, text: string, proposal: string): Promise<void> {
  await cell(page, name).focus();
  await page.keyboard.press('Shift+F2');
  const form = remarksPanel(page).getByRole('form', { name: '写意见' });
  await form.getByLabel('意见', { exact: true }).fill(text);
  await form.getByRole('radio', { name: '必须修改' }).check();
  await form.getByRole('button', { name: '同时建议怎样改' }).click();
  await form.getByLabel('建议改为').fill(proposal);
  await form.getByRole('button', { name: '写下意见' }).click();
  const naming = dialog(page, '怎样署名');
  if (await naming.isVisible()) {
    await naming.getByLabel('姓名').fill('李审核');
    await naming.getByRole('button', { name: '确定' }).click();
  }
  await expect(remarksPanel(page).locator('[data-remark]').filter({ hasText: text })).toBeVisible();
}

test('author and reviewer play the whole round', async ({ author, reviewer }) => {
  test.slow();
  const own = await openReport(author, balanced2021);
  const link = await shareLink(author, '王填报');
  await expect(remarksPanel(author).getByRole('region', { name: '审核状态' })).toContainText('送审');
  await expectSaved(author);

  await test.step('the reviewer opens the link, with one wrong passphrase before the right one', async () => {
    await reviewer.goto(link.address);
    await unlock(reviewer, '1111-2222-3333-4444');
    await expect(reviewer.getByLabel('口令')).toHaveAttribute('aria-invalid', 'true');
    await expect(reviewer.getByLabel('口令')).toHaveAccessibleDescription(/口令不对/);
    await unlock(reviewer, link.passphrase.replaceAll('-', '　'));
    await editorShown(reviewer);
    await expect(cell(reviewer, received)).toHaveAttribute('readonly', '');
    expect(reviewer.url()).not.toContain('shared');
  });

  const back = await test.step('remarks, and returns it', async () => {
    await remarkOn(reviewer, upheld, '与台账不符', '1');
    await remarkOn(reviewer, corrected, '漏报一件', '1');
    await remarkOn(reviewer, received, '请核对件数', '50');
    return shareFile(reviewer, '李审核', '退回修改', '请核对三处数字');
  });
  expect(back.name).toContain('退回修改');

  await test.step('the author has gone on meanwhile, and keeps what was typed', async () => {
    await author.getByRole('textbox', { name: '五、存在的主要问题及改进情况' }).fill(meanwhile);
    await openShared(author, back);
    const landed = dialog(author, '收到送回的意见');
    await expect(landed).toContainText('请核对三处数字');
    await expect(landed).toContainText('必须修改 3 条（李审核 3）');
    await author.getByRole('button', { name: '知道了' }).click();
    expect(await editorShown(author)).toBe(own);
    await expect(author.getByRole('textbox', { name: '五、存在的主要问题及改进情况' })).toHaveValue(
      meanwhile,
    );
  });

  await test.step('takes two proposals and refuses one', async () => {
    await remark(author, '与台账不符').getByRole('button', { name: /^采用/ }).click();
    await remark(author, '漏报一件').getByRole('button', { name: /^采用/ }).click();
    await remark(author, '请核对件数')
      .getByRole('button', { name: /^不采用/ })
      .click();
    await expect(cell(author, upheld)).toHaveValue('1');
    await expect(cell(author, corrected)).toHaveValue('1');
    await expect(cell(author, received)).toHaveValue('46');
  });

  const again = await test.step('and sends it again', () => shareFile(author, '王填报', '送审', '已改'));

  await test.step('the reviewer gets the new version into the same copy, and accepts it', async () => {
    await openShared(reviewer, again);
    await expect(dialog(reviewer, '收到新的一版')).toContainText('采用建议 2 条（王填报 2）');
    await reviewer.getByRole('button', { name: '知道了' }).click();
    await expect(cell(reviewer, upheld)).toHaveValue('1');
    await expectDrafts(reviewer, 1);
    await reviewer.locator('a[href^="#/draft/"]').click();
    await editorShown(reviewer);
  });

  const accepted = await shareFile(reviewer, '李审核', '审核通过', '', '仍然审核通过');
  await openShared(author, accepted);
  await expect(dialog(author, '收到送回的意见')).toContainText('审核通过');
  await author.getByRole('button', { name: '知道了' }).click();
  await expect(remarksPanel(author).getByRole('region', { name: '审核状态' })).toContainText('审核通过');

  await test.step('the same file once more brings nothing', async () => {
    await openShared(author, accepted);
    await expect(dialog(author, '没有新的内容')).toBeVisible();
    await author.getByRole('button', { name: '知道了' }).click();
    await expectDrafts(author, 1);
  });
});

test('two reviewers who disagree are both heard', async ({ author, reviewer }) => {
  test.slow();
  await openReport(author, balanced2021);
  const sent = await shareFile(author, '王', '送审');
  await openShared(reviewer, sent);
  await editorShown(reviewer);
  const one = await shareFile(reviewer, '李', '退回修改', '还要改');
  await reviewer.getByRole('link', { name: '我的年报' }).click();
  await reviewer.getByRole('button', { name: '删除' }).click();
  await reviewer.getByText('回收站（1）').click();
  await reviewer.getByRole('button', { name: '彻底删除' }).click();
  await dialog(reviewer, '彻底删除').getByRole('button', { name: '彻底删除' }).click();
  await openShared(reviewer, sent);
  await editorShown(reviewer);
  const other = await shareFile(reviewer, '赵', '审核通过');

  await openShared(author, one);
  await author.getByRole('button', { name: '知道了' }).click();
  await openShared(author, other);
  const sides = dialog(author, '收到送回的意见').getByRole('list', { name: '不同的结果' });
  await expect(sides.getByRole('listitem')).toHaveText([/退回修改 李.*还要改/, /审核通过 赵/]);
});

test('the files of two reviewers are opened together, into a draft that was open in another window', async ({
  author,
  reviewer,
}) => {
  test.slow();
  const own = await openReport(author, balanced2021);
  const sent = await shareFile(author, '王', '送审');
  await openShared(reviewer, sent);
  await editorShown(reviewer);
  const files: TestFile[] = [];
  for (const [name, text] of [
    [upheld, '与台账不符'],
    [corrected, '漏报一件'],
  ] as const) {
    await remarkOn(reviewer, name, text, '1');
    files.push(await shareFile(reviewer, '李审核', '退回修改'));
  }
  const [first, second] = files;
  const window = await author.context().newPage();
  await window.goto('./#/');
  const choosing = window.waitForEvent('filechooser');
  await window.getByRole('button', { name: '打开文件' }).click();
  await (
    await choosing
  ).setFiles(
    [second, first].map((file, index) => ({
      name: `${index + 1}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(String(file?.content)),
    })),
  );
  await window.getByRole('button', { name: '打开 1.json' }).click();
  await expect(window.getByRole('region', { name: '没有打开' })).toContainText('正在另一个窗口中编辑');
  await window.getByRole('button', { name: '在此编辑并打开' }).click();
  await expect(dialog(window, '收到送回的意见')).toContainText('必须修改 2 条（李审核 2）');
  await window.getByRole('button', { name: '知道了' }).click();
  await window.getByRole('button', { name: '打开 2.json' }).click();
  await expect(dialog(window, '没有新的内容')).toBeVisible();
  await window.getByRole('button', { name: '知道了' }).click();
  await expect(window.getByRole('listitem').filter({ hasText: '已放到所属的年报' })).toHaveCount(2);
  await window.getByRole('link', { name: '打开' }).first().click();
  expect(await editorShown(window)).toBe(own);
  await expect(remarksPanel(window).locator('[data-remark]')).toHaveCount(2);
});
