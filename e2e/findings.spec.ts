import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Fields } from '#report/fields.ts';
import { rules } from '#report/checks/rules.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { builtSite, checkA11y, expect, test } from './fixtures.ts';
import {
  cell,
  chooseExport,
  chooseFile,
  confirmImport,
  expectSaved,
  exported,
  fileOf,
  findings,
  openReport,
} from './openReport.ts';
import { readPdf } from './pdfText.ts';
import { coverOfFocus, sidewaysScroll, smallTargets } from './placesOnPage.ts';

const overview = balanced2021['overview'] ?? '';

/** The text says 36 where the table says 63. */
const contradicted: Fields = { ...balanced2021, overview: overview.replace('申请63件', '申请36件') };

/** One warning, which nothing but a reason settles if the title is to stay. */
const untitled: Fields = { ...balanced2021, title: '示例市教育局2024年政府信息公开年度报告' };

/** One number with its digits swapped, in a document that states its totals. */
const swapped: Fields = { ...statingTotals(balanced2021), 'requests.received.individual': '64' };

function overviewBox(page: Page): Locator {
  return page.getByRole('textbox', { name: '一、总体情况' });
}

function selectedWords(box: Locator): Promise<string> {
  return box.evaluate((area) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('not a text');
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
}

/** Unfolds the findings where they are folded. */
async function showFindings(page: Page): Promise<void> {
  const unfold = page.getByRole('button', { name: '展开' });
  if (await unfold.isVisible()) await unfold.click();
}

async function explain(place: Locator, reason: string): Promise<void> {
  await place.getByRole('button', { name: '写明理由' }).click();
  await place.getByRole('textbox', { name: '理由' }).fill(reason);
  await place.getByRole('button', { name: '确认理由' }).click();
}

for (const width of [1440, 1024, 390]) {
  test(`a finding about the text leads to its words, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReport(page, contradicted);
    const mark = page.locator('[data-mirror] mark');
    await expect(mark).toHaveCount(1);
    await expect(mark).toContainText('36');
    await showFindings(page);
    await findings(page, 'text.number').getByRole('link').first().click();
    await expect(overviewBox(page)).toBeFocused();
    expect(await selectedWords(overviewBox(page))).toContain('36件');
    await expect(mark).toBeInViewport({ ratio: 1 });
    expect(await coverOfFocus(page)).toBe('');
    // The words stand exactly where the box shows them: mirror and box break their lines alike.
    const box = await overviewBox(page).boundingBox();
    const mirror = await page.locator('[data-mirror]').nth(1).boundingBox();
    expect(mirror).toEqual(box);
  });
}

test('one click takes the number of the table into the text, and one undo takes it back', async ({
  page,
}) => {
  await openReport(page, contradicted);
  const finding = findings(page, 'text.number');
  await finding.getByRole('link', { name: '看表中的数' }).click();
  await expect(cell(page, 'requests.received.total')).toBeFocused();
  await finding.getByRole('button', { name: /63/u }).click();
  await expect(overviewBox(page)).toHaveValue(overview);
  await expect(overviewBox(page)).toBeFocused();
  await expect(finding).toHaveCount(0);
  await expect(page.locator('mark')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(overviewBox(page)).toHaveValue(contradicted['overview'] ?? '');
});

test('a warning is acknowledged with a reason by keyboard alone; it is kept, and lapses when its text changes', async ({
  page,
}) => {
  await openReport(page, untitled);
  const finding = findings(page, 'title.form');
  await finding.getByRole('button', { name: '写明理由' }).focus();
  await page.keyboard.press('Enter');
  await expect(finding.getByRole('textbox', { name: '理由' })).toBeFocused();
  await page.keyboard.type('上级统一标题');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const folded = page.getByText('已写明理由 1 项');
  await expect(folded).toBeFocused();
  await expect(finding).toHaveAttribute('data-acknowledged');
  await expect(finding).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(finding).toContainText('理由：上级统一标题');

  await expectSaved(page);
  await page.reload();
  await folded.click();
  await expect(finding).toContainText('理由：上级统一标题');

  await page.getByRole('textbox', { name: '标题' }).fill('示例市教育局2024年政府信息公开年报');
  await page.keyboard.press('Tab');
  await expect(finding).not.toHaveAttribute('data-acknowledged');
  await expect(finding.getByRole('textbox', { name: '理由' })).toHaveValue('上级统一标题');
  await finding.getByRole('button', { name: '确认理由' }).click();
  await expect(finding).toHaveAttribute('data-acknowledged');
});

test('the likely error is told with one click to mend it', async ({ page }) => {
  await openReport(page, swapped);
  const suggestion = page.locator('[data-suggestion="requests.received.individual"]');
  await expect(suggestion).toContainText('可能应为 46（现为 64');
  await suggestion.getByRole('button', { name: '采用' }).click();
  await expect(cell(page, 'requests.received.individual')).toHaveValue('46');
  await expect(cell(page, 'requests.received.individual')).toBeFocused();
  await expect(findings(page, 'requests.balance.individual')).toHaveCount(0);
  await expect(page.getByRole('region', { name: '可能的错处' })).toHaveCount(0);
});

for (const [where, address] of [
  ['a web server', './#/'],
  ['disk', `${pathToFileURL(builtSite).href}nianbao.html#/`],
] as const) {
  test(`the error is looked for beside the page, at the newest numbers, opened from ${where}`, async ({
    page,
  }) => {
    await page.goto(address);
    await chooseFile(page, fileOf(statingTotals(balanced2021)));
    await confirmImport(page);
    expect(page.workers()).toEqual([]);

    const box = cell(page, 'requests.received.individual');
    await box.click();
    await box.press('Control+A');
    await page.keyboard.type('64');
    const suggestion = page.locator('[data-suggestion]');
    await expect(suggestion).toContainText('可能应为 46（现为 64，数字颠倒');
    const [worker, ...others] = page.workers();
    expect(worker?.url()).toMatch(/^blob:/);
    expect(others).toEqual([]);

    await box.press('Control+A');
    await page.keyboard.type('4');
    await expect(suggestion).toContainText('可能应为 46（现为 4，漏了一位');
    expect(page.workers()).toEqual([worker]);
    await page.keyboard.type('6');
    await expect(suggestion).toHaveCount(0);
  });
}

test('where no worker runs the error is looked for on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await openReport(page, swapped);
  await expect(page.locator('[data-suggestion]')).toContainText('可能应为 46（现为 64，数字颠倒');
});

test('a final export waits for every warning; a reason given in the dialog is enough, and travels in the file', async ({
  page,
}) => {
  await openReport(page, untitled);
  await chooseExport(page, '导出定稿');
  const refusal = page.getByRole('dialog', { name: '还不能导出定稿' });
  await expect(refusal).toContainText('还有 1 个警告');
  await explain(refusal, '上级统一标题');
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('dialog', { name: '可以导出定稿了' })
    .getByRole('button', { name: '导出定稿' })
    .click();
  await downloading;
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const file = await exported(page, '导出定稿');
  await page.getByRole('link', { name: '我的年报' }).click();
  await chooseFile(page, { name: file.name, content: file.text });
  await confirmImport(page);
  await page.getByText('已写明理由 1 项').click();
  await expect(findings(page, 'title.form')).toContainText('理由：上级统一标题');
});

test('a sentence about the numbers goes into the text at the caret', async ({ page }) => {
  await openReport(page, { ...balanced2021, problems: '一是解读形式单一。二是答复偏慢。' });
  const box = page.getByRole('textbox', { name: '五、存在的主要问题及改进情况' });
  await box.focus();
  await page.keyboard.press('Control+Home');
  await page.getByRole('button', { name: '插入数据：五、存在的主要问题及改进情况' }).click();
  const dialog = page.getByRole('dialog', { name: '插入数据' });
  const sentence = dialog.getByRole('button', { name: /63/u }).first();
  await sentence.click();
  await expect(dialog).toHaveCount(0);
  await expect(box).toBeFocused();
  const inserted = await selectedWords(box);
  expect(inserted).toContain('63');
  await expect(box).toHaveValue(`${inserted}一是解读形式单一。二是答复偏慢。`);
  await page.keyboard.press('Control+z');
  await expect(box).toHaveValue('一是解读形式单一。二是答复偏慢。');
});

test('the check report prints on A4: what is open, what was acknowledged and why, what was checked', async ({
  page,
}) => {
  await openReport(page, { ...untitled, 'disputes.review.total': '4' });
  await explain(findings(page, 'title.form'), '上级统一标题');
  await page.getByRole('link', { name: '检查报告' }).click();
  await expect(page.getByRole('heading', { name: '检查报告' })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page.locator('[data-printed]')).toBeAttached();

  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  for (const { width, height } of pages) {
    expect(Math.round((width / 72) * 25.4)).toBe(210);
    expect(Math.round((height / 72) * 25.4)).toBe(297);
  }
  const printed = pages
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('')
    .replace(/\s/gu, '');
  for (const words of ['示例市教育局', '2024年', '行政复议行：总计＝4', '理由：上级统一标题']) {
    expect(printed).toContain(words);
  }
  for (const { name } of rules) expect(printed).toContain(name.replace(/\s/gu, ''));
  expect(printed).not.toContain('返回编辑');
  await page.getByRole('link', { name: '返回编辑' }).click();
  await expect(page.getByRole('navigation', { name: '年报目录' })).toBeVisible();
});

/** Has axe look at the view as it is now, in light and in dark. */
async function checkView(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await test.step(`${name}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      await checkA11y(page);
    });
  }
}

test('axe finds nothing in suggestions and reasons', async ({ page }) => {
  test.slow();
  await openReport(page, { ...swapped, title: untitled['title'] ?? '' });
  const finding = findings(page, 'title.form');
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  await finding.getByRole('button', { name: '写明理由' }).click();
  await finding.getByRole('button', { name: '确认理由' }).click();
  await expect(finding.getByText('请写明理由。')).toBeVisible();
  await checkView(page, 'a reason that is missing');
  await finding.getByRole('textbox', { name: '理由' }).fill('上级统一标题');
  await finding.getByRole('button', { name: '确认理由' }).click();
  await page.getByText('已写明理由 1 项').click();
  await checkView(page, 'what was acknowledged');
});

test('axe finds nothing in rules, sentences and the check report', async ({ page }) => {
  test.slow();
  const id = await openReport(page, { ...contradicted, 'disputes.review.total': '4' });
  await findings(page, 'disputes.total.review').getByRole('button', { name: '规则' }).click();
  await expect(page.getByRole('dialog', { name: /^规则/u })).toBeVisible();
  await checkView(page, 'a rule');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '插入数据：前言' }).click();
  await expect(page.getByRole('dialog', { name: '插入数据' })).toBeVisible();
  await checkView(page, '插入数据');
  await page.keyboard.press('Escape');
  await page.goto(`./#/draft/${id}/checks`);
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
  await checkView(page, '检查报告');
});

for (const width of [1440, 390, 320]) {
  test(`the check report fits, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const id = await openReport(page, { ...untitled, 'disputes.review.total': '4' });
    await page.goto(`./#/draft/${id}/checks`);
    await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
    expect(await sidewaysScroll(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
}
