import type { Page } from '@playwright/test';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { expect, test } from './fixtures.ts';
import {
  cell,
  chooseFile,
  editorShown,
  expectSaved,
  fileOf,
  findings,
  openReport,
  review,
} from './openReport.ts';
import { clippedPlaces, coverOfFocus, sidewaysScroll, smallTargets } from './placesOnPage.ts';

/** Goes through the views of a report with errors, and has each looked at by `look`. */
async function visitViews(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.goto('./');
  await expect(page.getByText('还没有年报')).toBeVisible();
  await look('the empty list');
  await page.getByRole('button', { name: '新建年报' }).click();
  await expect(page.getByRole('dialog', { name: '新建年报' })).toBeVisible();
  await look('新建年报');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '粘贴报告' }).click();
  await expect(page.getByRole('dialog', { name: '粘贴报告' })).toBeVisible();
  await look('粘贴报告');
  await page.keyboard.press('Escape');
  await chooseFile(page, fileOf(unbalanced2021));
  await expect(review(page).getByRole('button', { name: '确认导入' })).toBeVisible();
  await look('导入核对');
  await review(page).getByRole('button', { name: '确认导入' }).click();
  const id = await editorShown(page);
  await cell(page, 'disclosure.licensing.decisions').fill('3万');
  await page.getByRole('textbox', { name: '标题' }).focus();
  await look('the editor');
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: '导出定稿' }).click();
  await expect(page.getByRole('dialog', { name: '还不能导出定稿' })).toBeVisible();
  await look('还不能导出定稿');
  await page.keyboard.press('Escape');
  await page.goto(`./#/draft/${id}/print`);
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
  await look('the page as it prints');
  await page.goto('./#/');
  await page.getByRole('button', { name: '创建副本' }).click();
  await page.getByRole('button', { name: '删除' }).first().click();
  await page.getByText('回收站（1）').click();
  await look('the list');
}

/** The text spacing that a person may set (WCAG 1.4.12). The mark 草稿 is meant to reach over the edge of its paper. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  [data-mark] { display: none; }`;

for (const width of [1440, 390]) {
  test(`targets are large enough or far enough apart, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visitViews(page, async (view) => {
      expect.soft(await smallTargets(page), view).toEqual([]);
    });
  });
}

for (const [width, what] of [
  [320, 'at 320 pixels'],
  [720, 'at 200 % zoom'],
] as const) {
  test(`no view scrolls sideways ${what}; tables do so by themselves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await visitViews(page, async (view) => {
      expect.soft(await sidewaysScroll(page), view).toEqual([]);
    });
  });
}

test('wider text spacing cuts nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitViews(page, async (view) => {
    const style = await page.addStyleTag({ content: spacing });
    expect.soft(await clippedPlaces(page), view).toEqual([]);
    expect.soft(await sidewaysScroll(page), view).toEqual([]);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  });
});

// The last is a window of 1280 × 1024 at 400 %.
for (const [width, height] of [
  [1440, 800],
  [1024, 800],
  [390, 800],
  [320, 256],
] as const) {
  test(`what has the focus is never hidden, at ${width} × ${height} pixels`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await openReport(page, unbalanced2021);
    const last = page.getByLabel('落款日期');
    const covers: string[] = [];
    for (const [first, key, end] of [
      [page.getByRole('textbox', { name: '单位名称' }), 'Tab', last],
      [last, 'Shift+Tab', cell(page, 'requests.received.individual')],
    ] as const) {
      await first.focus();
      for (let stop = 0; stop < 250; stop += 1) {
        await page.keyboard.press(key);
        const [cover, isLast] = await Promise.all([
          coverOfFocus(page),
          end.evaluate((element) => element === document.activeElement),
        ]);
        covers.push(cover);
        if (isLast) break;
      }
      await expect(end).toBeFocused();
    }
    expect(covers.filter(Boolean)).toEqual([]);
  });
}

test('nothing moves for those who asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitViews(page, async (view) => {
    const moving = await page.evaluate(() => {
      const running = document.getAnimations().filter(({ effect }) => {
        const { duration = 0 } = effect?.getTiming() ?? {};
        return Number(duration) > 0;
      });
      const smooth = [...document.querySelectorAll('*')].filter(
        (element) => getComputedStyle(element).scrollBehavior === 'smooth',
      );
      return running.length + smooth.length;
    });
    expect(moving, view).toBe(0);
  });
});

test('every cell is named by its row and its column, and no two alike', async ({ page }) => {
  await openReport(page, balanced2021);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ role }) => ['textbox', 'status'].includes(String(role?.value)))
    .map(({ name }) => String(name?.value ?? ''));
  const expected = [...cellsOf(form2021).values()].map(
    ({ rowLabel, columnLabel }) => `${rowLabel} ${columnLabel}`,
  );
  expect(new Set(expected).size).toBe(expected.length);
  expect(names).toEqual(expect.arrayContaining(expected));
  expect(names).toEqual(
    expect.arrayContaining([
      '行政规范性文件 本年制发件数',
      '行政事业性收费 本年收费金额（单位：万元）',
      '一、本年新收政府信息公开申请数量 自然人',
      '（七）总计 总计',
      '复议后起诉 尚未审结',
    ]),
  );
});

test('a field says its error in the words of the list', async ({ page }) => {
  await openReport(page, unbalanced2021);
  await cell(page, 'disclosure.licensing.decisions').fill('3万');
  await page.getByRole('textbox', { name: '报告年度' }).fill('2018');
  await page.getByRole('textbox', { name: '标题' }).focus();
  for (const [id, place] of [
    ['cell.number', cell(page, 'disclosure.licensing.decisions')],
    ['form.year', page.getByRole('textbox', { name: '报告年度' })],
    ['requests.balance.individual', cell(page, 'requests.received.individual')],
    ['disputes.total.review', cell(page, 'disputes.review.total')],
  ] as const) {
    const finding = findings(page, id);
    const words = [await finding.getByRole('link').textContent(), await finding.locator('p').textContent()];
    await expect(place).toHaveAccessibleDescription(words.join(''));
    if (id !== 'disputes.total.review') await expect(place).toHaveAttribute('aria-invalid', 'true');
  }
});

test('the findings change without moving focus or scroll', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  const typed = cell(page, 'requests.granted.individual');
  await openReport(page, unbalanced2021);
  await typed.focus();
  const read = findings(page, 'disputes.total.review');
  await expect(page.getByRole('heading', { name: '可能的错处' })).toBeVisible();
  await read.evaluate((item) => {
    const list = item.closest('[data-findings]');
    list?.scrollBy(0, item.getBoundingClientRect().top - list.getBoundingClientRect().top);
  });
  /** Where in the window the finding that one reads and the cell that one types in stand. */
  async function places(): Promise<readonly number[]> {
    const boxes = await Promise.all([read.boundingBox(), typed.boundingBox()]);
    return boxes.map((box) => Math.round(box?.y ?? Number.NaN));
  }
  const before = await places();
  expect(await read.evaluate((item) => item.closest('[data-findings]')?.scrollTop)).toBeGreaterThan(0);

  await page.keyboard.press('Control+a');
  await page.keyboard.type('99');
  await expect(findings(page, 'requests.balance.individual')).toContainText('相差 79');
  await expect(typed).toBeFocused();
  // What came up above them has moved neither.
  for (const [index, y] of (await places()).entries()) {
    expect(Math.abs(y - (before[index] ?? Number.NaN))).toBeLessThanOrEqual(1);
  }
});

test('the state of saving is there to be asked for', async ({ page }) => {
  await openReport(page, blank2021);
  await cell(page, 'requests.received.individual').fill('1');
  await expectSaved(page);
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
});

for (const width of [1024, 390, 320]) {
  test(`at ${width} pixels, the list of findings makes way for the cell it leads to`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await openReport(page, { ...balanced2021, 'requests.received.business': '90' });
    await page.getByRole('button', { name: '展开' }).click();
    await findings(page, 'requests.balance.business').getByRole('link').click();
    await expect(cell(page, 'requests.received.business')).toBeFocused();
    expect(await coverOfFocus(page)).toBe('');
  });
}
