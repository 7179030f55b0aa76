import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { expect, test } from './fixtures.ts';
import {
  cell,
  chooseFile,
  confirmImport,
  errors,
  fileOf,
  findings,
  openReport,
  review,
  shownCells,
  type TestFile,
} from './openReport.ts';

const received = 'requests.received.total';

/** Has a person drag a file over the page and let go of it there. */
async function drop(page: Page, { name, content }: TestFile): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, String(content)] as const,
  );
  await page.locator('body').dispatchEvent('dragover', { dataTransfer });
  await expect(page.getByText('松开鼠标，打开这份年报')).toBeVisible();
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText('松开鼠标，打开这份年报')).toBeHidden();
}

test('a stated total that its parts deny shows both numbers, and the computed one can be taken', async ({
  page,
}) => {
  await openReport(page, { ...balanced2021, [received]: '64' });
  await expect(cell(page, received)).toHaveText('64');
  await expect(cell(page, received).locator('..')).toContainText('计算为 63');
  await expect(findings(page, 'requests.rowTotal.received')).toContainText('总计＝64');

  await page.getByRole('button', { name: '一、本年新收政府信息公开申请数量 总计：改用 63' }).click();
  await expect(cell(page, received)).toHaveText('63');
  await expect(errors(page)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, received)).toHaveText('64');
});

test('a stated total that its parts deny can be settled by correcting a part', async ({ page }) => {
  const part = cell(page, 'requests.received.individual');
  await openReport(page, { ...balanced2021, 'requests.received.individual': '45', [received]: '63' });
  await findings(page, 'requests.rowTotal.received').getByRole('button', { name: '更正其中一项' }).click();
  await expect(part).toBeFocused();
  await page.keyboard.type('46');
  await page.keyboard.press('Tab');
  await expect(errors(page)).toHaveCount(0);
  await expect(cell(page, received).locator('..')).not.toContainText('计算为');
  await part.fill('47');
  await expect(cell(page, received)).toHaveText('64');
});

test('a JSON file with errors is read as far as possible, and the rest is told', async ({ page }) => {
  const document = JSON.parse(String(fileOf(balanced2021).content));
  document.tables.requests.granted.business = 'four';
  document.tables.requests.granted.visitors = 3;
  document.preamble = { text: '前言' };
  document.remark = '另记';
  const content = JSON.stringify(document).replace('{', '{"__proto__":{"polluted":true},');
  await page.goto('./');
  await chooseFile(page, { name: '有错的.json', content });

  await expect(review(page)).toContainText('有错的.json');
  const told = review(page).getByRole('list').first().getByRole('listitem');
  for (const named of ['four', 'visitors', '前言', 'remark', '__proto__']) {
    await expect(told.filter({ hasText: named })).toHaveCount(1);
  }
  await confirmImport(page);
  expect(await shownCells(page)).toMatchObject({
    'requests.granted.business': 'four',
    'requests.granted.individual': '21',
    'disclosure.licensing.decisions': '412',
  });
  await expect(page.getByRole('textbox', { name: '一、总体情况' })).toHaveValue(
    balanced2021['overview'] ?? '',
  );
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

const foreign: readonly (TestFile & { readonly says: string })[] = [
  { name: '年报.docx', content: 'PK\x03\x04\x14\0 word/document.xml PK\x01\x02', says: 'Word 文档' },
  { name: '年报.pdf', content: '%PDF-1.7\n%\xe2\xe3', says: 'PDF 文件' },
  { name: '空.json', content: '', says: '空文件' },
  {
    name: '坏.bin',
    content: Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + 131) % 256),
    says: '无法识别',
  },
  { name: '半份.json', content: '{"kind":"gov-info-disclosure-report","version":1,', says: 'JSON' },
  { name: '别的.json', content: '{"kind":"shopping-list"}', says: 'kind' },
  {
    name: '将来.json',
    content: '{"kind":"gov-info-disclosure-report","version":9}',
    says: '第 9 版',
  },
  { name: '便条.txt', content: '周五下午三点开会。', says: '没有' },
];

test('what is no report is told in one sentence, and leads back', async ({ page }) => {
  await page.goto('./');
  for (const { says, ...file } of foreign) {
    await test.step(file.name, async () => {
      await chooseFile(page, file);
      await expect(review(page).getByRole('listitem')).toHaveCount(1);
      await expect(review(page).getByRole('listitem')).toContainText(says);
      await expect(review(page)).toContainText(file.name);
      await expect(review(page).getByRole('button', { name: '确认导入' })).toHaveCount(0);
      await review(page).getByRole('button', { name: '取消' }).click();
      await expect(page.getByText('还没有年报')).toBeVisible();
    });
  }
});

test('a text that is no report stays in its box with the reason', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '粘贴报告' }).click();
  const box = page.getByRole('textbox', { name: '报告全文' });
  await box.fill('周五下午三点开会。');
  await page.getByRole('button', { name: '读取' }).click();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(/.+。/u);
  await expect(box).toHaveValue('周五下午三点开会。');
});

test('a file may be dropped anywhere, on the list and on a report', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByText('还没有年报')).toBeVisible();
  await drop(page, fileOf(balanced2021));
  await confirmImport(page);
  await expect(cell(page, received)).toHaveText('63');

  await cell(page, 'requests.granted.individual').click();
  await drop(page, fileOf(statingTotals({ ...balanced2021, 'unit.name': '样例县水利局' })));
  await expect(review(page)).toContainText('样例县水利局');
  await review(page).getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('textbox', { name: '单位名称' })).toHaveValue('示例市教育局');
});

const untitled = { ...balanced2021, title: '' };
const proposal = '示例市教育局2024年政府信息公开工作年度报告';

test('a report without a title is given one, which can be corrected', async ({ page }) => {
  await page.goto('./');
  await chooseFile(page, fileOf(untitled));
  await expect(review(page).getByRole('listitem').filter({ hasText: '没有读到标题' })).toContainText(
    '已改写',
  );
  await expect(review(page).getByLabel('标题', { exact: true })).toHaveValue(proposal);
  await confirmImport(page);
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(proposal);
});

/** Corrects the unit in 导入核对. */
async function correctUnit(page: Page): Promise<void> {
  await review(page).getByLabel('单位名称').fill('示例市教育和体育局');
}

async function expectCorrected(page: Page): Promise<void> {
  await expect(review(page).getByLabel('单位名称')).toHaveValue('示例市教育和体育局');
}

test('corrections are given up only when one says so', async ({ page }) => {
  await page.goto('./');
  await chooseFile(page, fileOf(balanced2021));
  await correctUnit(page);
  const dialog = page.getByRole('dialog', { name: '放弃改正？' });

  await test.step('by 取消', async () => {
    await review(page).getByRole('button', { name: '取消' }).click();
    await dialog.getByRole('button', { name: '继续核对' }).click();
    await expectCorrected(page);
  });
  await test.step('by the Back of the browser', async () => {
    await page.goBack();
    await dialog.getByRole('button', { name: '继续核对' }).click();
    await expectCorrected(page);
  });
  await test.step('by reloading', async () => {
    const asked = page.waitForEvent('dialog');
    // Not by Playwright, which would wait for the page that does not come.
    await page.evaluate(() => void setTimeout(() => window.location.reload()));
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await expectCorrected(page);
  });
  await test.step('by a file dropped over it', async () => {
    await drop(page, fileOf(untitled, '另一份.json'));
    const refusal = page.getByRole('dialog', { name: '没有打开拖入的文件' });
    await expect(refusal).toContainText('请先完成或取消当前的导入');
    await refusal.getByRole('button', { name: '知道了' }).click();
    await expectCorrected(page);
  });
  await page.goBack();
  await dialog.getByRole('button', { name: '放弃改正' }).click();
  await expect(page.getByText('还没有年报')).toBeVisible();
});

test('the Back of the browser leads from 导入核对 to where the file was opened', async ({ page }) => {
  await openReport(page, balanced2021);
  const address = page.url();
  await drop(page, fileOf(untitled));
  await expect(review(page)).toBeVisible();
  await page.goBack();
  await expect(cell(page, received)).toHaveText('63');
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '我的年报' })).toBeVisible();
});

test('a draft takes the place of its import in the history', async ({ page }) => {
  await openReport(page, balanced2021);
  await page.goBack();
  await expect(page.getByRole('heading', { name: '我的年报' })).toBeVisible();
  await page.goForward();
  await expect(cell(page, received)).toHaveText('63');
});

test('a file dropped over a dialog leaves what was typed in it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '新建年报' }).click();
  await page.getByLabel('单位名称').fill('示例市教育局');
  await drop(page, fileOf(balanced2021));
  await page
    .getByRole('dialog', { name: '没有打开拖入的文件' })
    .getByRole('button', { name: '知道了' })
    .click();
  await expect(page.getByRole('dialog', { name: '新建年报' })).toBeVisible();
  await expect(page.getByLabel('单位名称')).toHaveValue('示例市教育局');
});

test('a pasted text stays until it is a draft', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('textbox', { name: '报告全文' });
  const open = page.getByRole('button', { name: '粘贴报告' });
  await open.click();
  await box.fill('一、总体情况\n一年来，主动公开。');
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await open.click();
  await expect(box).toHaveValue('一、总体情况\n一年来，主动公开。');

  await page.getByRole('button', { name: '读取' }).click();
  await review(page).getByRole('button', { name: '取消' }).click();
  await open.click();
  await expect(box).toHaveValue('一、总体情况\n一年来，主动公开。');

  await page.getByRole('button', { name: '读取' }).click();
  await confirmImport(page);
  await page.goBack();
  await open.click();
  await expect(box).toHaveValue('');
});
