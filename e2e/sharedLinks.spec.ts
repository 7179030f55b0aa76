import { balanced2021 } from '#samples/balanced2021.ts';
import { expect } from './fixtures.ts';
import { openReport } from './openReport.ts';
import { dialog, expectDrafts, fillSharing, shareLink } from './sharing.ts';
import { test } from './twoPeople.ts';
import { remarksPanel } from './underReview.ts';

/** Prose that packs as badly as that of many authors: characters in no order. */
function longProse(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 6000));
  }).join('');
}

test('a link that is too long for chat programs says so, and gives way to a file', async ({ author }) => {
  await openReport(author, { ...balanced2021, overview: longProse(4000) });
  const sharing = await fillSharing(author, '王', '送审', '链接');
  await sharing.getByRole('button', { name: '分享' }).click();
  const ready = dialog(author, '已准备好');
  await expect(ready).toContainText('链接超过 8,000 个字符');
  const downloading = author.waitForEvent('download');
  await ready.getByRole('button', { name: '改用加锁的文件' }).click();
  expect((await downloading).suggestedFilename()).toContain('（加锁）.json');
  await expect(ready.getByRole('textbox', { name: '分享链接' })).toHaveCount(0);
  await author.getByRole('button', { name: '完成' }).click();
  await expect(remarksPanel(author).getByText('此前的状态')).toHaveCount(0);
});

test('links that are cut, damaged, empty, of a later version or far too long end in a sentence', async ({
  author,
  reviewer,
}) => {
  test.slow();
  await openReport(author, balanced2021);
  const { address } = await shareLink(author, '王');
  const [site = '', , payload = ''] = address.split('#');
  const later = `B${payload.slice(1)}`;
  const altered = `${payload.slice(0, -200)}${payload.at(-200) === 'A' ? 'B' : 'A'}${payload.slice(-199)}`;
  for (const [hash, says] of [
    ['#/shared', '没有找到分享链接'],
    ['#/shared#', '内容不完整'],
    ['#/shared#不是链接，只是一句话', '内容不完整'],
    ['#/shared#{"__proto__":{}}', '内容不完整'],
    [`#/shared#${payload.slice(0, -200)}`, '内容不完整'],
    [`#/shared#${altered}`, '损坏或被改动'],
    [`#/shared#${later}`, '损坏或被改动'],
    [`#/shared#${'A'.repeat(2_000_001)}`, '链接太长'],
  ] as const) {
    await test.step(hash.slice(0, 40), async () => {
      await reviewer.goto('about:blank');
      // Longer addresses than browsers open are only to be had from within.
      if (hash.length < 1_000_000) await reviewer.goto(`${site}${hash}`);
      else {
        await reviewer.goto(site);
        await reviewer.evaluate((next) => {
          window.location.hash = next;
        }, hash);
      }
      const refused = reviewer.getByRole('region', { name: '没有打开' });
      await expect(refused.getByRole('listitem')).toHaveCount(1);
      await expect(refused).toContainText(says);
      await expect(reviewer.getByLabel('口令')).toHaveCount(0);
    });
  }
  await reviewer.getByRole('button', { name: '回到我的年报' }).click();
  await expectDrafts(reviewer, 0);
  // As chat programs hand links on.
  await reviewer.goto(`${site}#/shared%23${payload}。`);
  await expect(reviewer.getByLabel('口令')).toBeVisible();
});
