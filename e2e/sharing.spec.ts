import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { writeShared } from '#report/document/writeShared.ts';
import { beginReview } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { builtSite, checkA11y, expect, test as base, watchContext } from './fixtures.ts';
import {
  cell,
  chooseFile,
  editorShown,
  expectSaved,
  openReport,
  review,
  type TestFile,
} from './openReport.ts';

/** Two people who share no storage: each a browser of their own, as far as a site can tell. */
const test = base.extend<{ author: Page; reviewer: Page }>({
  author: async ({ browser, baseURL }, use) => use(await personIn(browser, baseURL ?? '')),
  reviewer: async ({ browser, baseURL }, use) => use(await personIn(browser, baseURL ?? '')),
});

const watched = new Map<BrowserContext, string[]>();

async function personIn(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  watched.set(context, watchContext(context, baseURL));
  return context.newPage();
}

test.afterEach(async () => {
  for (const [context, problems] of watched) {
    expect(problems, 'requests to elsewhere, and errors of the page').toEqual([]);
    await context.close();
  }
  watched.clear();
});

const received = 'requests.received.individual';
const upheld = 'disputes.review.upheld';
const corrected = 'disputes.review.corrected';
const meanwhile = `${balanced2021['problems']}另将增加人手。`;

function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name });
}

/** Opens 分享 and says who shares, as what, and how; up to the button. */
async function fillSharing(page: Page, by: string, status: string, way: string, note = ''): Promise<Locator> {
  await page.getByRole('button', { name: '分享', exact: true }).click();
  const sharing = dialog(page, '分享');
  await sharing.getByLabel('姓名').fill(by);
  await sharing.getByRole('radio', { name: status, exact: true }).check();
  await sharing.getByRole('radio', { name: way, exact: true }).check();
  await sharing.getByLabel('附言').fill(note);
  return sharing;
}

/** Shares the report that is open as a file, agreeing to what is asked about first, if anything is. */
async function shareFile(
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
async function shareLink(page: Page, by: string): Promise<{ address: string; passphrase: string }> {
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
async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('口令').fill(passphrase);
  await page.getByRole('button', { name: '打开', exact: true }).click();
}

/** Opens a file that somebody shared, from the list. */
async function openShared(page: Page, file: TestFile): Promise<void> {
  await page.goto('./#/');
  await chooseFile(page, file);
}

function panel(page: Page): Locator {
  return page.getByRole('region', { name: '审核意见' });
}

/** Writes a remark on a cell by 审核意见, and what is proposed instead. */
async function remarkOn(page: Page, name: string, text: string, proposal: string): Promise<void> {
  await cell(page, name).focus();
  await page.keyboard.press('Shift+F2');
  const form = panel(page).getByRole('form', { name: '写意见' });
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
  await expect(panel(page).locator('[data-remark]').filter({ hasText: text })).toBeVisible();
}

function remark(page: Page, text: string): Locator {
  return panel(page).locator('[data-remark]').filter({ hasText: text });
}

/** The stored drafts of a page, as its list counts them. */
async function draftsIn(page: Page): Promise<number> {
  await page.goto('./#/');
  await expect(page.getByRole('heading', { name: '我的年报' })).toBeVisible();
  return page.locator('a[href^="#/draft/"]').count();
}

test('author and reviewer play the whole round', async ({ author, reviewer }) => {
  test.slow();
  const own = await openReport(author, balanced2021);
  const link = await shareLink(author, '王填报');
  await expect(panel(author).getByRole('region', { name: '审核状态' })).toContainText('送审');
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
    expect(await draftsIn(reviewer)).toBe(1);
    await reviewer.locator('a[href^="#/draft/"]').click();
    await editorShown(reviewer);
  });

  const accepted = await shareFile(reviewer, '李审核', '审核通过', '', '仍然审核通过');
  await openShared(author, accepted);
  await expect(dialog(author, '收到送回的意见')).toContainText('审核通过');
  await author.getByRole('button', { name: '知道了' }).click();
  await expect(panel(author).getByRole('region', { name: '审核状态' })).toContainText('审核通过');

  await test.step('the same file once more brings nothing', async () => {
    await openShared(author, accepted);
    await expect(dialog(author, '没有新的内容')).toBeVisible();
    await author.getByRole('button', { name: '知道了' }).click();
    expect(await draftsIn(author)).toBe(1);
  });
});

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
  expect(await draftsIn(reviewer)).toBe(2);
  await expect(reviewer.getByRole('region', { name: '待审核' }).getByRole('row')).toHaveCount(2);

  await chooseFile(reviewer, { name: download.suggestedFilename(), content });
  await unlock(reviewer, passphrase);
  // The copy and the draft are both of its round.
  await reviewer.getByRole('button', { name: '把意见并入自己的' }).click();
  await expect(dialog(reviewer, '没有新的内容')).toBeVisible();
  await reviewer.getByRole('button', { name: '知道了' }).click();
  await expect(cell(reviewer, received)).toHaveValue('47');
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
  await expect(panel(window).locator('[data-remark]')).toHaveCount(2);
});

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
  await expect(panel(author).getByText('此前的状态')).toHaveCount(0);
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

/** A report shared to be reviewed, with whatever is wrong with it. */
function sharedFile(alter: (document: Record<string, unknown>) => unknown, name = '年报.json'): TestFile {
  const { text } = writeShared({ ...balanced2021, ...beginReview({}, '7b1c0a9e5d44f02e6a13') });
  return { name, content: JSON.stringify(alter(JSON.parse(text) as Record<string, unknown>)) };
}

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
  expect(await draftsIn(reviewer)).toBe(0);

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
  expect(await draftsIn(reviewer)).toBe(0);
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
  for (const [hash, says] of [
    ['#/shared', '没有找到分享链接'],
    ['#/shared#', '内容不完整'],
    ['#/shared#不是链接，只是一句话', '内容不完整'],
    ['#/shared#{"__proto__":{}}', '内容不完整'],
    [`#/shared#${payload.slice(0, -200)}`, '内容不完整'],
    [`#/shared#${payload.slice(0, -200)}A${payload.slice(-199)}`, '损坏或被改动'],
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
  expect(await draftsIn(reviewer)).toBe(0);
  // As chat programs hand links on.
  await reviewer.goto(`${site}#/shared%23${payload}。`);
  await expect(reviewer.getByLabel('口令')).toBeVisible();
});

test('the steps of sharing are within reach, in light and dark', async ({ author, reviewer }) => {
  test.slow();
  async function checkBoth(page: Page): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await checkA11y(page);
    }
  }
  await openReport(author, balanced2021);
  await cell(author, received).fill('3万');
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
