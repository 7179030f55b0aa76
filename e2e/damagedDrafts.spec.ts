import { leaveSite, putDurableText, startReport, typeAndSave } from './draftStores.ts';
import { expect, test } from './fixtures.ts';

test('a draft with a good copy left is told once as recovered, and its damaged copy stays to be downloaded', async ({
  page,
}) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  await leaveSite(page);
  await page.evaluate((key) => localStorage.setItem(key, '{broken'), `nianbao:draft:${id}`);
  await page.goto('./');
  await expect(page.getByText(/存储内容损坏|数据已损坏/u)).toHaveCount(1);
  await expect(page.getByText('已用另一份恢复')).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByText('已用另一份恢复')).toHaveCount(0);
  await page.getByText('损坏的原数据（1）').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载原数据' }).click();
  expect((await downloading).suggestedFilename()).toContain('原数据');
});

test('a draft without one is told once, by its name, and its address says that it is still there', async ({
  page,
}) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  await leaveSite(page);
  const damaged = await page.evaluate((key) => {
    const text = (localStorage.getItem(key) ?? '').slice(0, -20);
    localStorage.setItem(key, text);
    return text;
  }, `nianbao:draft:${id}`);
  await putDurableText(page, id, damaged, 99);
  await page.goto('./');
  const notice = page.getByText('的数据已损坏');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText('示例市教育局');
  await expect(page.getByRole('button', { name: '下载原数据' })).toHaveCount(1);
  await page.goto(`./#/draft/${id}`);
  await expect(page.getByText('数据已损坏，原样保留')).toBeVisible();
  await expect(page.getByRole('button', { name: '下载原数据' })).toBeVisible();
});
