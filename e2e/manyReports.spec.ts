import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { readWorkbook } from '#exchange/excel/readWorkbook.ts';
import { writeExcel } from '#exchange/excel/writeExcel.ts';
import { writeLockedFile } from '#exchange/share/writeLockedFile.ts';
import { writeDocument } from '#report/document/writeDocument.ts';
import { writeShared } from '#report/document/writeShared.ts';
import type { Fields } from '#report/fields.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { digestOf } from '#report/review/digestOf.ts';
import { addEvent } from '#report/review/events.ts';
import { newEvent } from '#report/review/eventText.ts';
import { beginReview } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import { chooseFile, confirmImport, review } from './openReport.ts';

function of(unit: string, sample: Fields = balanced2021): Fields {
  const title = proposedTitle(unit, sample['year'] ?? '');
  return { ...sample, 'unit.name': unit, 'signature.unit': unit, title };
}

function submitted(fields: Fields): string {
  const digest = digestOf(fields);
  const event = newEvent({
    type: 'status',
    status: 'submitted',
    at: '2025-01-10T08:00:00.000Z',
    by: '李',
    digest,
    after: null,
  });
  return writeShared({ ...fields, ...beginReview(fields, 'a1'), ...addEvent(event) }).text;
}

/** What an office finds in its folder: good, broken, shared, locked and unreadable files, some twice. */
async function files(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  return {
    '1 教育局.json': writeDocument(of('示例市教育局')).text,
    '2 水利局.json': writeDocument(of('示例市水利局', unbalanced2021)).text,
    '3 民政局.xlsx': await writeExcel(of('示例市民政局')),
    '4 司法局.json': submitted(of('示例市司法局')),
    '县区/5 教育局（改）.json': writeDocument(of('示例市教育局')).text,
    '县区/6 市审计局.json': writeDocument(of('市审计局')).text,
    '县区/7 示例市财政局（加锁）.json': await writeLockedFile('{}', '4071-2294-3018-5566'),
    '县区/8 照片.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    '县区/9 将来.json': '{"kind":"gov-info-disclosure-report","version":9}',
    '.DS_Store': 'litter',
  };
}

async function folderOf(
  contents: Readonly<Record<string, string | Uint8Array>>,
  testInfo: TestInfo,
): Promise<string> {
  const folder = testInfo.outputPath('报送');
  await mkdir(join(folder, '县区'), { recursive: true });
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
  return folder;
}

async function chooseFolder(page: Page, folder: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件夹' }).click();
  await (await choosing).setFiles(folder);
}

/** The table of what an office finds in its folder, read whole. */
async function openTable(page: Page, testInfo: TestInfo): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('button', { name: '年报汇总' }).click();
  await chooseFolder(page, await folderOf(await files(), testInfo));
  await expect(page.getByText('共 9 个文件：读到年报 6 份，加了锁 1 份，读不出年报 2 份。')).toBeVisible();
}

function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
}

/** What stands in the first column, from top to bottom. */
function names(page: Page): Promise<readonly string[]> {
  return page.locator('[data-row] th a').allTextContents();
}

async function setUnits(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: '应报单位名单' }).click();
  await page.getByRole('textbox', { name: '名单' }).fill(text);
  await page.getByRole('button', { name: '保存名单' }).click();
}

test('a folder becomes a table of units, years, statuses and findings', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  for (const shown of [
    '2024',
    '2021年格式',
    '未送审，无问题',
    '全部读到',
    '报送/1 教育局.json',
    '同一单位有 2 份',
  ]) {
    await expect(row(page, '示例市教育局').first()).toContainText(shown);
  }
  await expect(row(page, '示例市水利局')).toContainText('未送审');
  await expect(row(page, '示例市民政局')).toContainText('3 民政局.xlsx');
  await expect(row(page, '示例市司法局').locator('[data-status]')).toHaveText('送审');
  await expect(row(page, '7 示例市财政局（加锁）.json')).toContainText('已加锁');
  await expect(row(page, '8 照片.png')).toContainText('读不出年报');
  await expect(page.getByText('.DS_Store')).toHaveCount(0);
  // Nothing of it is a draft.
  await page.getByRole('link', { name: '我的年报' }).click();
  await expect(page.getByText('还没有年报')).toBeVisible();
});

test('the table is sorted by any column, searched and filtered', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  const errors = page.getByRole('columnheader', { name: '错误' });
  await errors.getByRole('button').press('Enter');
  await expect(errors).toHaveAttribute('aria-sort', 'descending');
  expect((await names(page))[0]).toBe('示例市水利局');
  await errors.getByRole('button').press('Enter');
  await expect(errors).toHaveAttribute('aria-sort', 'ascending');
  expect((await names(page)).slice(-4)[0]).toBe('示例市水利局');
  for (const column of ['单位', '年度', '格式', '状态', '警告', '读取', '文件']) {
    const head = page.getByRole('columnheader', { name: column });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', /ascending|descending/u);
    await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  }

  await page.getByRole('searchbox').fill('教育局 2024');
  expect(await names(page)).toEqual(['示例市教育局', '示例市教育局']);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('radio', { name: '读取有问题 3' }).check();
  expect(await names(page)).toEqual(['7 示例市财政局（加锁）.json', '8 照片.png', '9 将来.json']);
  await page.getByRole('radio', { name: '有错误 1' }).check();
  expect(await names(page)).toEqual(['示例市水利局']);
  await page.getByRole('radio', { name: '同一单位多份 2' }).check();
  await page.getByRole('combobox', { name: '状态' }).selectOption('送审');
  await expect(page.getByText('没有符合条件的文件。')).toBeVisible();
  await page.getByRole('radio', { name: '全部文件 9' }).check();
  expect(await names(page)).toEqual(['示例市司法局']);
});

test('the head of the table stays in sight, and covers nothing that has the focus', async ({
  page,
}, testInfo) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await openTable(page, testInfo);
  const [first, last] = [page.locator('[data-row] a').first(), page.locator('[data-row] a').last()];
  await last.focus();
  const head = page.getByRole('columnheader', { name: '单位' });
  await expect(head).toBeInViewport({ ratio: 1 });
  await first.focus();
  const [over, under] = [await head.boundingBox(), await first.boundingBox()];
  expect(under?.y).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? 0));
});

test('reports are walked through in the order shown, and the table is as it was', async ({
  page,
}, testInfo) => {
  await openTable(page, testInfo);
  const errors = page.getByRole('columnheader', { name: '错误' });
  await errors.getByRole('button').click();
  await page.getByRole('link', { name: '示例市水利局' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('示例市水利局2024年');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeFocused();
  await expect(page.getByText('第 1 份，共 9 份')).toBeVisible();
  const found = page.getByRole('region', { name: '检查结果' });
  await expect(found.locator('[data-severity="error"]').first()).toBeVisible();
  await expect(page.getByRole('region', { name: '年报全文' })).toContainText('示例市水利局');
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await page.getByRole('button', { name: '下一份' }).press('Enter');
  await expect(page.getByText('第 2 份，共 9 份')).toBeVisible();
  await expect(page.getByRole('button', { name: '下一份' })).toBeFocused();
  await page.keyboard.press('Alt+PageDown');
  await expect(page.getByText('第 3 份，共 9 份')).toBeVisible();
  await page.keyboard.press('Alt+PageUp');
  await expect(page.getByText('第 2 份，共 9 份')).toBeVisible();

  await page.goBack();
  await expect(errors).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('link', { name: '示例市教育局' }).first()).toBeFocused();
});

test('a shared report is opened for review from the table, and the way leads on from it and back', async ({
  page,
}, testInfo) => {
  await openTable(page, testInfo);
  await page.getByRole('radio', { name: '还没看过 9' }).check();
  await page.getByRole('link', { name: '示例市司法局' }).click();
  await expect(page.getByText('还有 8 份没看过')).toBeVisible();
  await page.getByRole('button', { name: '打开审核' }).click();
  await expect(page.getByText('只能看，不能改')).toBeVisible();
  await page.getByRole('button', { name: '下一份' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('示例市教育局2024年');
  await expect(page.getByText('县区/5 教育局（改）.json')).toBeVisible();

  // Back to the report under review, and from there to the table, which shows only what is left.
  await page.goBack();
  await expect(page.getByText('只能看，不能改')).toBeVisible();
  await page.getByRole('link', { name: '返回汇总' }).click();
  await expect(page.getByRole('radio', { name: '还没看过 7' })).toBeChecked();
  expect(await names(page)).toEqual([
    '示例市教育局',
    '示例市水利局',
    '示例市民政局',
    '市审计局',
    '7 示例市财政局（加锁）.json',
    '8 照片.png',
    '9 将来.json',
  ]);
  await page.getByRole('radio', { name: '全部文件 9' }).check();
  await row(page, '示例市司法局').getByRole('link', { name: '本机审核：送审' }).click();
  await expect(page.getByText('只能看，不能改')).toBeVisible();
  await page.getByRole('link', { name: '返回汇总' }).click();
  await expect(page.getByRole('link', { name: '示例市司法局' })).toBeFocused();
});

test('a report becomes a draft only when somebody takes it', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  await page.getByRole('link', { name: '示例市民政局' }).click();
  await page.getByRole('button', { name: '核对并取为草稿' }).click();
  await expect(review(page)).toContainText('3 民政局.xlsx');
  await review(page).getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('示例市民政局2024年');
  await page.getByRole('button', { name: '核对并取为草稿' }).click();
  await confirmImport(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('示例市民政局2024年');
  await page.getByRole('link', { name: '返回汇总' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(9);
});

test('a locked file and one that is no report say what they are', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  await page.getByRole('link', { name: '7 示例市财政局（加锁）.json' }).click();
  await expect(page.getByText('这份文件加了锁')).toBeVisible();
  await expect(page.getByRole('button', { name: '用口令打开' })).toBeVisible();
  await page.getByRole('button', { name: '下一份' }).click();
  await expect(page.getByRole('listitem')).toContainText('图片');
  await page.getByRole('button', { name: '下一份' }).click();
  await expect(page.getByRole('listitem')).toContainText('第 9 版');
});

test('units without a report are named, with the files that may be theirs', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  await setUnits(
    page,
    '序号\t单位名称\n1\t示例市 教育局\n2\t示例市水利局\n3\t示例市民政局\n4\t示例市司法局\n5\t示例市审计局\n6\t示例市财政局\n7\t示例市气象局',
  );
  await expect(page.getByText('应报 7 个单位，已报 4 个，缺报 3 个；另有 1 份不在名单上。')).toBeVisible();
  await expect(row(page, '市审计局')).toContainText('不在名单上');

  await page.getByRole('radio', { name: '缺报 3' }).check();
  const missing = page.getByRole('table', { name: '缺报单位' });
  await expect(missing.getByRole('rowheader')).toHaveText(['示例市审计局', '示例市财政局', '示例市气象局']);
  await expect(row(page, '示例市财政局')).toContainText('文件名里有这个单位');
  await expect(row(page, '示例市气象局')).toContainText('没有相近的文件');
  await page.getByRole('button', { name: '市审计局 就是 示例市审计局' }).click();
  await expect(missing.getByRole('rowheader')).toHaveText(['示例市财政局', '示例市气象局']);
  await expect(page.getByText('缺报 2 个', { exact: true }).locator('..')).toBeFocused();
  await expect(page.getByRole('radio', { name: '不在名单上 0' })).toBeVisible();

  await page.reload();
  await expect(page.getByText('应报 7 个单位，已报 0 个')).toBeVisible();
  await expect(page.getByText('刷新或关闭页面后，要重新选择文件')).toBeVisible();
  await page.getByRole('button', { name: '应报单位名单' }).click();
  await expect(page.getByText('共 7 个单位。')).toBeVisible();
  await page.getByRole('button', { name: '不再把 市审计局 认作 示例市审计局' }).click();
  await page.getByRole('button', { name: '保存名单' }).click();
  await page.getByRole('button', { name: '应报单位名单' }).click();
  await expect(page.getByText('认作同一单位的名称')).toHaveCount(0);
});

test('the table goes out as Excel, with the missing units', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  await setUnits(page, '示例市教育局\n=示例市气象局');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('年报汇总.xlsx');
  const reading = readWorkbook(new Uint8Array(await readFile(await download.path())));
  if (!reading.ok) throw new Error(reading.reason);
  const [table, missing] = reading.workbook.sheets;
  expect([table?.name, missing?.name]).toEqual(['年报汇总', '缺报单位']);
  const second = table?.cells.filter((cell) => cell.row === 3) ?? [];
  expect(second.slice(0, 2).map(({ type, value }) => [type, value])).toEqual([
    ['inlineStr', '示例市水利局'],
    ['n', '2024'],
  ]);
  expect(missing?.cells.find((cell) => cell.row === 2)).toMatchObject({
    type: 'inlineStr',
    value: '=示例市气象局',
    formula: null,
  });
});

test('an emptied table can be filled again', async ({ page }, testInfo) => {
  await openTable(page, testInfo);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.getByRole('heading', { name: '年报汇总' })).toBeFocused();
  await expect(page.getByText('把收到的年报放进一个文件夹')).toBeVisible();
  await chooseFolder(page, testInfo.outputPath('报送'));
  await expect(page.getByText('共 9 个文件：读到年报 6 份')).toBeVisible();
});

test('reading is stopped and goes on', async ({ page }, testInfo) => {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/glance\.worker/u, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./#/overview');
  await chooseFolder(page, await folderOf(await files(), testInfo));
  await expect(page.getByRole('progressbar', { name: '读取进度' })).toBeVisible();
  await page.getByRole('button', { name: '停止读取' }).click();
  await expect(page.getByText('共 9 个文件：读到年报 0 份，还没有读 9 个。')).toBeVisible();
  release();
  await page.getByRole('button', { name: '继续读取' }).click();
  await expect(page.getByText('共 9 个文件：读到年报 6 份')).toBeVisible();
});

test('a dropped folder, and many files opened at once, go into the table', async ({ page }, testInfo) => {
  const folder = await folderOf(await files(), testInfo);
  await page.goto('./#/');
  await expect(page.getByText('还没有年报')).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  await expect(page.getByText('共 9 个文件：读到年报 6 份')).toBeVisible();
  await expect(row(page, '市审计局')).toContainText('报送/县区/6 市审计局.json');

  // The same folder again adds nothing; further files are added.
  await chooseFolder(page, folder);
  await expect(page.getByText('9 个文件已在表中，没有重复读取。')).toBeVisible();
  await page.goto('./#/');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (
    await choosing
  ).setFiles(
    Array.from({ length: 21 }, (_, index) => ({
      name: `${index}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from('周五下午三点开会。'),
    })),
  );
  await expect(page.getByText('共 30 个文件：读到年报 6 份，加了锁 1 份，读不出年报 23 份。')).toBeVisible();
});

test('a few files are still looked over one by one', async ({ page }) => {
  await page.goto('./#/');
  await chooseFile(page, { name: '年报.json', content: writeDocument(balanced2021).text });
  await confirmImport(page);
});

test('axe finds nothing, and nothing is wider than the screen', async ({ page }, testInfo) => {
  test.slow();
  async function check(name: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await test.step(`${name}, ${colorScheme}, ${width}`, async () => {
          await checkA11y(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(wide).toBeLessThanOrEqual(0);
        });
      }
    }
  }
  await page.goto('./#/overview');
  await check('empty');
  await openTable(page, testInfo);
  await setUnits(page, '示例市教育局\n示例市审计局\n示例市气象局');
  await check('table');
  await page.getByRole('radio', { name: '缺报 2' }).check();
  await check('missing');
  await page.getByRole('button', { name: '应报单位名单' }).click();
  await check('list');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: '全部文件 9' }).check();
  await page.getByRole('link', { name: '示例市水利局' }).click();
  await check('report');
  await page.getByRole('link', { name: '返回汇总' }).click();
  await page.getByRole('link', { name: '8 照片.png' }).click();
  await check('no report');
});
