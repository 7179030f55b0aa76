import type { Locator, Page } from '@playwright/test';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Fields } from '#report/fields.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import {
  cell,
  chooseFile,
  confirmImport,
  editorShown,
  expectSaved,
  fileOf,
  findings,
  openReport,
  review,
} from './openReport.ts';
import { clippedPlaces, sidewaysScroll, smallTargets } from './placesOnPage.ts';

const received = 'requests.received.individual';
const carriedIn = 'requests.carriedIn.individual';
const title2023 = proposedTitle('示例市教育局', '2023');
const title2025 = proposedTitle('示例市教育局', '2025');

/** What {@link balanced2021} follows on, with fewer requests. */
const report2023: Fields = {
  ...balanced2021,
  year: '2023',
  title: title2023,
  overview: '2023年，示例市教育局把招生和资助两项政策作为公开重点。',
  problems: '主要问题：公开目录更新不及时。改进情况：改为每月核对。',
  [received]: '31',
  'requests.granted.individual': '7',
  'requests.carriedOut.individual': '3',
  'disclosure.normativeDocuments.inForce': '25',
};

function lastYear(page: Page): Locator {
  return page.getByRole('group', { name: '上年年报' });
}

async function toList(page: Page): Promise<void> {
  await expectSaved(page);
  await page.getByRole('link', { name: '我的年报' }).click();
}

async function expectStarted(page: Page): Promise<void> {
  await editorShown(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title2025);
  await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue('2025');
  await expect(cell(page, carriedIn)).toHaveValue('2');
  await expect(cell(page, received)).toHaveValue('');
  await expect(page.getByLabel('落款日期')).toHaveValue('');
  await expect(page.getByRole('textbox', { name: '五、' })).toHaveValue(balanced2021['problems'] ?? '');
  await expect(lastYear(page)).toContainText('示例市教育局2024年');
}

test('this year’s report is started from last year’s draft in the list', async ({ page }) => {
  await openReport(page, balanced2021);
  await toList(page);
  await page.getByRole('button', { name: `从上年新建 ${balanced2021['title'] ?? ''}` }).click();
  await expectStarted(page);
  await expectSaved(page);
  await page.reload();
  await expectStarted(page);
});

test('this year’s report is started from a draft that is picked, by keyboard alone', async ({ page }) => {
  await openReport(page, balanced2021);
  await toList(page);
  await page.getByRole('button', { name: '从上年新建', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '从上年新建' });
  await expect(dialog).toBeVisible();
  await checkA11y(page);
  await dialog.getByRole('button', { name: '示例市教育局2024年' }).focus();
  await page.keyboard.press('Enter');
  await expectStarted(page);
});

test('this year’s report is started from a file, which is looked over first', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: '从上年新建' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开上年年报文件' }).click();
  const { name, content } = fileOf(balanced2021);
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await expect(review(page)).toContainText('示例市教育局2024年');
  await checkA11y(page);
  await review(page).getByLabel('单位名称').fill('示例市教育和体育局');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '继续核对' }).click();
  await review(page).getByLabel('单位名称').fill('示例市教育局');
  await page.getByRole('button', { name: '确认导入' }).click();
  await expectStarted(page);
});

test('the first report in the new form takes from the old one what corresponds', async ({ page }) => {
  await openReport(page, balanced2019);
  await toList(page);
  await page.getByRole('button', { name: /^从上年新建 / }).click();
  await editorShown(page);
  await expect(cell(page, carriedIn)).toHaveValue('1');
  await expect(cell(page, 'disclosure.normativeDocuments.inForce')).toHaveValue('');
  await expect(lastYear(page)).toContainText('第二部分的栏目与2021年格式不对应');
  await page.getByRole('checkbox', { name: '显示上年数' }).check();
  await expect(cell(page, received)).toHaveAccessibleDescription('上年 15');
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveAccessibleDescription('');
});

test('last year’s report is put beside a draft, compared, and taken away again', async ({ page }) => {
  test.slow();
  await page.goto('./');
  for (const report of [{ ...balanced2021, year: '2022' }, report2023]) {
    await chooseFile(page, fileOf(report));
    await confirmImport(page);
    await toList(page);
  }
  await openReport(page, { ...balanced2021, [carriedIn]: '5' });
  await expect(findings(page, 'years.carriedIn.individual')).toHaveCount(0);
  await page.getByRole('button', { name: '放入上年年报' }).click();
  const dialog = page.getByRole('dialog', { name: '放入上年年报' });
  const proposed = dialog.getByRole('listitem').first();
  await expect(proposed).toContainText('同一单位的上一年');
  await checkA11y(page);
  await proposed.getByRole('button').click();
  await expect(lastYear(page)).toBeFocused();
  await expect(lastYear(page)).toContainText(title2023);
  await expect(findings(page, 'years.carriedIn.individual')).toContainText('相差 2');

  await page.getByRole('checkbox', { name: '显示上年数' }).check();
  await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31 ＋15/);
  await cell(page, received).fill('30');
  await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31 −1/);
  await page.reload();
  await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31 −1/);
  await checkA11y(page);

  await page.getByRole('button', { name: '移除上年年报' }).click();
  await expect(findings(page, 'years.carriedIn.individual')).toHaveCount(0);
  await expect(cell(page, received)).not.toHaveAccessibleDescription(/上年/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(lastYear(page)).toBeFocused();
  await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31 −1/);
});

test('a report of another year is told of and not compared', async ({ page }) => {
  await openReport(page, { ...balanced2021, [carriedIn]: '5' });
  await page.getByRole('button', { name: '放入上年年报' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开上年年报文件' }).click();
  const { name, content } = fileOf({ ...report2023, year: '2021' });
  await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(lastYear(page)).toContainText('这是 2021 年的年报，不是上一年（2023 年）的');
  await expect(page.getByRole('checkbox', { name: '显示上年数' })).toHaveCount(0);
  await expect(page.locator('[data-finding^="years."]')).toHaveCount(0);
  await page.getByRole('textbox', { name: '报告年度' }).fill('2022');
  await expect(lastYear(page)).not.toContainText('不是上一年');
  await expect(findings(page, 'years.carriedIn.individual')).toContainText('相差 2');
});

for (const width of [1440, 1024, 390]) {
  test(`the tables stay as wide as they are, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openReport(page, report2023);
    await toList(page);
    await openReport(page, { ...balanced2021, [received]: '1234567' });
    await page.getByRole('button', { name: '放入上年年报' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    const widths = () =>
      page
        .locator('td:has([data-cell])')
        .evaluateAll((places) => places.map((place) => place.getBoundingClientRect().width));
    const before = await widths();
    await page.getByRole('checkbox', { name: '显示上年数' }).check();
    await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31 ＋1234536/);
    expect(await widths()).toEqual(before);
    const overlapping = await page.locator('td:has([data-cell])').evaluateAll((places) =>
      places.flatMap((place) => {
        const own = place.querySelector('[data-cell]');
        const beside = place.querySelector('[id^="last-year-"]');
        if (!own || !beside) return [own?.getAttribute('data-cell')];
        const [box, words, frame] = [own, beside, place].map((each) => each.getBoundingClientRect());
        const fits =
          box && words && frame && words.right <= frame.right + 1 && words.bottom <= frame.bottom + 1;
        return fits && words.top >= box.bottom - 3 ? [] : [own.getAttribute('data-cell')];
      }),
    );
    expect(overlapping).toEqual([]);
  });
}

for (const width of [1440, 320]) {
  test(`the chooser, what was read, and the numbers are within reach, at ${width} pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });

    async function look(view: string): Promise<void> {
      expect.soft(await smallTargets(page), view).toEqual([]);
      expect.soft(await sidewaysScroll(page), view).toEqual([]);
      // A narrow bar shows the beginning of a title and has the whole of it at hand.
      if (width > 390) expect.soft(await clippedPlaces(page), view).toEqual([]);
    }

    await openReport(page, { ...report2023, 'unit.name': '样例县水利局' });
    await toList(page);
    await openReport(page, balanced2021);
    await page.getByRole('button', { name: '放入上年年报' }).click();
    await expect(page.getByRole('dialog', { name: '放入上年年报' })).toBeVisible();
    await look('the chooser');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '打开上年年报文件' }).click();
    const { name, content } = fileOf(report2023);
    await (await choosing).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await expect(review(page)).toContainText(title2023);
    await look('导入核对');
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('checkbox', { name: '显示上年数' }).check();
    await expect(cell(page, received)).toHaveAccessibleDescription(/上年 31/);
    await look('the numbers');

    // Last year's number belongs to the place of its cell.
    const place = cell(page, received).locator('..');
    await place.scrollIntoViewIfNeeded();
    const { height = 0 } = (await place.boundingBox()) ?? {};
    await place.click({ position: { x: 20, y: height - 6 } });
    await expect(cell(page, received)).toBeFocused();
  });
}
