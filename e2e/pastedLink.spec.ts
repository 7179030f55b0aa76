import { expect, test } from './fixtures.ts';
import { editorShown, expectSaved, openReport } from './openReport.ts';
import { dialog, shareLink, unlock } from './sharing.ts';
import { balanced2021 } from '#samples/balanced2021.ts';

test('a link pasted where reports are pasted leads to opening it for review', async ({ page, browser }) => {
  await openReport(page, balanced2021);
  await expectSaved(page);
  const { address, passphrase } = await shareLink(page, '王');

  const reviewer = await (await browser.newContext()).newPage();
  await reviewer.goto(new URL('./', page.url()).href);
  await reviewer.getByRole('button', { name: '粘贴报告' }).click();
  const pasting = dialog(reviewer, '粘贴报告');
  const text = pasting.getByRole('textbox', { name: '报告全文' });
  await text.fill(`请审核：${address.slice(0, -40)}`);
  await pasting.getByRole('button', { name: '读取' }).click();
  await expect(text).toHaveAccessibleDescription(/请整段复制链接/);
  await text.fill(`请审核：${address} 谢谢`);
  await pasting.getByRole('button', { name: '读取' }).click();
  await unlock(reviewer, passphrase);
  await editorShown(reviewer);
  await expect(reviewer.getByText('只能看，不能改')).toBeVisible();
  await reviewer.context().close();
});
