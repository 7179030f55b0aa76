import type { Page } from '@playwright/test';
import type { EventContent } from '#report/review/eventText.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import { cell, editorShown, expectSaved, exported, openReport } from './openReport.ts';
import { clippedPlaces, coverOfFocus, sidewaysScroll, smallTargets } from './placesOnPage.ts';
import { openUnderReview, remark, remarksPanel, signAs, writeRemark } from './underReview.ts';

const received = 'requests.received.individual';
const upheld = 'disputes.review.upheld';
const overview = balanced2021['overview'] ?? '';
const sourced = overview.indexOf('386条');

function by(name: string, minute: number): { readonly at: string; readonly by: string } {
  return { at: new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString(), by: name };
}

function proposing(name: string, minute: number, text: string, field: string, to: string) {
  const from = { [field]: balanced2021[field] ?? '' };
  const place = { cells: [field] };
  const words = { type: 'remark', ...by(name, minute), place, kind: 'must', text } as const;
  return { ...words, proposals: { [field]: to }, from };
}

const status = { type: 'status', digest: '0'.repeat(64) } as const;

/** A review with one of everything: kinds, places, proposals, a dispute, a status, something outdated. */
const events: readonly EventContent[] = [
  { ...status, ...by('王某', 0), status: 'submitted', after: null, note: '请审核。' },
  proposing('李某', 1, '与台账不一致，应为 47。', received, '47'),
  proposing('李某', 2, '应为 10。', 'requests.received.business', '10'),
  proposing('李某', 3, '维持的应为 3 件。', upheld, '3'),
  proposing('赵某', 4, '维持的应为 5 件。', upheld, '5'),
  {
    ...proposing('赵某', 5, '这里当时是 7。', 'disputes.review.other', '8'),
    from: { 'disputes.review.other': '7' },
  },
  {
    type: 'remark',
    ...by('李某', 6),
    place: { field: 'overview', start: sourced, end: sourced + 4, text: '386条' },
    kind: 'question',
    text: '请说明来源。',
  },
  {
    type: 'remark',
    ...by('李某', 7),
    place: { part: 'problems' },
    kind: 'suggestion',
    text: '可再具体一些。',
  },
  { type: 'remark', ...by('赵某', 8), place: {}, kind: 'suggestion', text: '总体较好。' },
];

function open(page: Page, beside = {}): Promise<string> {
  return openUnderReview(page, balanced2021, events, beside);
}

/** Tabs on until the element has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name }).first();
  for (let stop = 0; stop < 60; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a remark is written, answered and resolved by keyboard alone, and survives a restart', async ({
  page,
}) => {
  await openReport(page, balanced2021);
  await cell(page, received).focus();
  await page.keyboard.press('Shift+F2');
  await expect(remarksPanel(page).getByRole('textbox', { name: '意见' })).toBeFocused();
  await page.keyboard.type('与台账不一致。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('47');
  await page.keyboard.press('Enter');
  await page.keyboard.type('王某');
  await page.keyboard.press('Enter');
  await expect(cell(page, received)).toBeFocused();
  await expect(cell(page, received)).toHaveAccessibleDescription(/1 条意见/);
  await expectSaved(page);
  await page.reload();
  await editorShown(page);
  await expect(remark(page, '与台账不一致。')).toContainText('王某');
  await cell(page, received).focus();
  await page.keyboard.press('Shift+F2');
  await expect(remark(page, '与台账不一致。')).toBeFocused();
  await tabTo(page, '答复');
  await page.keyboard.press('Enter');
  await page.keyboard.type('已核对。');
  await page.keyboard.press('Control+Enter');
  await expect(remark(page, '与台账不一致。')).toContainText('已核对。');
  await tabTo(page, '解决');
  await page.keyboard.press('Enter');
  await expect(page.getByText('已处理 1 条')).toBeVisible();
  await expect(page.locator('[data-remark-mark]')).toHaveCount(0);
});

test('a range of cells that was dragged over, and words that were selected, by mouse', async ({ page }) => {
  await signAs(page, '王某');
  await openReport(page, balanced2021);
  await cell(page, received).scrollIntoViewIfNeeded();
  await cell(page, received).hover();
  await page.mouse.down();
  await cell(page, 'requests.carriedIn.business').hover();
  await page.mouse.up();
  await remarksPanel(page).getByRole('button', { name: '写意见' }).click();
  await writeRemark(page, '这几格与台账不一致。');
  await expect(remark(page, '这几格与台账不一致。')).toContainText('共 4 格');
  await expect(page.locator('[data-remark-mark]')).toHaveCount(4);
  await expect(page.locator('td[data-pointed]')).toHaveCount(4);

  const box = page.getByRole('textbox', { name: '一、总体情况' });
  await box.evaluate((element, start) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.focus();
    element.setSelectionRange(start, start + 4);
  }, sourced);
  await remarksPanel(page).getByRole('button', { name: '写意见' }).click();
  await writeRemark(page, '请说明来源。');
  await expect(page.locator('mark')).toHaveText('386条');
  await page.locator('[data-remark-mark="overview"]').click();
  await expect(remark(page, '请说明来源。')).toBeFocused();
  await page.locator('[data-remark-mark="requests.carriedIn.individual"]').click();
  await expect(remark(page, '这几格与台账不一致。')).toBeFocused();
});

test('what one writes about is marked in the report and named in full, also over another remark', async ({
  page,
}) => {
  await signAs(page, '王某');
  await open(page);
  const form = remarksPanel(page).getByRole('form', { name: '写意见' });
  await cell(page, 'requests.carriedIn.individual').focus();
  await page.keyboard.press('Shift+F2');
  await expect(page.locator('td[data-about] [data-cell]')).toHaveAttribute(
    'data-cell',
    'requests.carriedIn.individual',
  );
  const place = form.getByRole('group', { name: '针对' });
  await expect(place).toContainText('“二、上年结转政府信息公开申请数量”行“自然人”列');
  const cut = await place
    .locator('label')
    .evaluateAll((labels) => labels.filter((label) => label.scrollWidth > label.clientWidth).length);
  expect(cut).toBe(0);
  await form.getByRole('radio', { name: /^三、.*整个部分/ }).check();
  await expect(page.locator('h2[data-about]')).toHaveText(/^三、/);
  await form.getByRole('button', { name: '取消' }).click();
  await expect(page.locator('[data-about]')).toHaveCount(0);

  // Words of which another remark has the last ones.
  const box = page.getByRole('textbox', { name: '一、总体情况' });
  await box.evaluate((element, start) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.focus();
    element.setSelectionRange(start - 4, start + 2);
  }, sourced);
  await page.keyboard.press('Shift+F2');
  await expect(form.getByRole('textbox', { name: '意见', exact: true })).toBeFocused();
  await expect(page.locator('mark[data-about]')).toHaveText([overview.slice(sourced - 4, sourced), '38']);
  await writeRemark(page, '这句不通。');
  await expect(page.locator('[data-about]')).toHaveCount(0);
  await expect(remark(page, '这句不通。')).toContainText(overview.slice(sourced - 4, sourced + 2));
});

test('on a narrow screen it is not covered, and one comes back to what is unfinished', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signAs(page, '王某');
  await open(page);
  await cell(page, 'requests.carriedOut.individual').evaluate((box) => box.scrollIntoView({ block: 'end' }));
  await cell(page, 'requests.carriedOut.individual').focus();
  await page.keyboard.press('Shift+F2');
  const text = remarksPanel(page).getByRole('textbox', { name: '意见', exact: true });
  await text.fill('写到一半');
  await expect
    .poll(() =>
      page.locator('td[data-about]').evaluate((place) => {
        const { left, top, width, height } = place.getBoundingClientRect();
        return place.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    )
    .toBe(true);
  await remarksPanel(page).getByRole('button', { name: '收起' }).click();
  await page.getByRole('button', { name: '分享', exact: true }).click();
  await page.getByRole('button', { name: '回去写完' }).click();
  await expect(text).toBeFocused();
  await expect(text).toBeInViewport();
});

test('proposals are taken one by one and all at once, a dispute is decided, undo takes it back', async ({
  page,
}) => {
  await signAs(page, '王某');
  await open(page);
  const all = page.getByRole('button', { name: '全部采用（2 条建议）' });
  await all.click();
  await expect(cell(page, received)).toHaveValue('47');
  await expect(cell(page, 'requests.received.business')).toHaveValue('10');
  await expect(cell(page, upheld)).toHaveValue('2');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, received)).toHaveValue('46');
  await expect(all).toBeVisible();
  await remark(page, '维持的应为 5 件。').getByRole('button', { name: /^采用/ }).click();
  await expect(cell(page, upheld)).toHaveValue('5');
  await expect(remark(page, '维持的应为 3 件。')).toContainText('现为');
  await expect(remark(page, '维持的应为 3 件。').getByRole('button', { name: /^采用/ })).toHaveCount(0);
  await remark(page, '维持的应为 3 件。')
    .getByRole('button', { name: /^不采用/ })
    .click();
  await expect(remark(page, '维持的应为 3 件。')).toContainText('没有采用（王某');
  await cell(page, upheld).fill('6');
  await expect(remark(page, '维持的应为 5 件。')).toContainText('后来又改动');
});

test('in a copy to review nothing can be typed; the report is remarked on', async ({ page }) => {
  await signAs(page, '李某');
  await open(page, { 'review.role': 'reviewer' });
  await expect(cell(page, received)).toHaveAttribute('readonly', '');
  await expect(page.getByText('只能看，不能改')).toBeVisible();
  await expect(page.getByRole('button', { name: /采用/ })).toHaveCount(0);
  await page.getByRole('link', { name: /^六、/ }).click();
  await page.keyboard.press('Shift+F2');
  await writeRemark(page, '请补充收费情况。');
  await expectSaved(page);
  await expect(remark(page, '请补充收费情况。')).toContainText('整个部分');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(remark(page, '请补充收费情况。')).toHaveCount(0);
});

test('what is being written is there after a reload', async ({ page }) => {
  await openReport(page, balanced2021);
  await expectSaved(page);
  await cell(page, upheld).focus();
  await page.keyboard.press('Shift+F2');
  await expect(remarksPanel(page).getByRole('textbox', { name: '意见' })).toBeFocused();
  await page.keyboard.type('写到一半');
  await page.reload();
  const form = remarksPanel(page).getByRole('form', { name: '写意见' });
  await expect(form.getByRole('textbox', { name: '意见' })).toHaveValue('写到一半');
  await expect(form.getByRole('radio', { name: /结果维持/ })).toBeChecked();
});

test('the list of remarks prints on A4, alone and behind the report, and no export holds any of it', async ({
  page,
}) => {
  const id = await open(page);
  const { text } = await exported(page, 'JSON 数据');
  expect(text).not.toContain('李某');
  await page.goto(`./#/draft/${id}/remarks`);
  await expect(page.getByRole('heading', { name: '审核意见单' })).toBeVisible();
  await expect(page.getByText('共 8 条（必须修改 5，建议 2，疑问 1），待处理 8 条')).toBeVisible();
  const alone = await page.pdf({ preferCSSPageSize: true });
  await page.getByRole('checkbox', { name: '与报告一起打印' }).check();
  const together = await page.pdf({ preferCSSPageSize: true });
  const pages = [alone, together].map(
    (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
  );
  expect(alone.toString('latin1')).toMatch(/MediaBox \[0 0 59[45]\S* 84[12]/);
  expect(pages[0]).toBeLessThan(4);
  expect(pages[1]).toBeGreaterThan((pages[0] ?? 0) + 3);
});

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
] as const) {
  test(`findings and remarks share the column, at ${width} by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openUnderReview(page, { ...unbalanced2021, overview: '', problems: '' }, events);
    await expect(remark(page, '应为 47。')).toBeVisible();
    const panels = [page.getByRole('region', { name: '检查结果' }), remarksPanel(page)];
    for (const panel of panels) {
      const box = await panel.boundingBox();
      expect(box?.height).toBeGreaterThan(height * 0.35);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });
}

for (const width of [1440, 1024, 390]) {
  test(`by axe, targets, reflow and what is cut off, at ${width} pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const id = await open(page);
    async function look(view: string): Promise<void> {
      expect.soft(await smallTargets(page), view).toEqual([]);
      expect.soft(await sidewaysScroll(page), view).toEqual([]);
      // On a narrow screen the name of the report is cut on purpose.
      if (width === 1440) expect.soft(await clippedPlaces(page), view).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await checkA11y(page);
      }
    }
    await look('with remarks');
    await cell(page, received).focus();
    await page.keyboard.press('Shift+F2');
    await expect(remark(page, '应为 47。')).toBeFocused();
    await look('at a remark');
    await remark(page, '应为 47。').getByRole('button', { name: /^答复/ }).click();
    await remarksPanel(page).getByRole('button', { name: '写意见' }).click();
    const form = remarksPanel(page).getByRole('form', { name: '写意见' });
    await form.getByRole('button', { name: '同时建议怎样改' }).click();
    await form.getByRole('textbox', { name: '建议改为' }).fill('多');
    await form.getByRole('button', { name: '写下意见' }).click();
    await look('writing, refused');
    await form.getByRole('textbox', { name: '意见' }).fill('请核对。');
    await form.getByRole('textbox', { name: '建议改为' }).fill('48');
    await form.getByRole('button', { name: '写下意见' }).click();
    await expect(page.getByRole('dialog', { name: '怎样署名' })).toBeVisible();
    await look('怎样署名');
    await page.keyboard.press('Escape');
    await page.goto(`./#/draft/${id}/remarks`);
    await expect(page.getByRole('heading', { name: '审核意见单' })).toBeVisible();
    await look('意见单');
  });

  test(`what has the focus in the panel is never hidden, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await expect(remark(page, '总体较好。')).toBeAttached();
    await page.getByRole('button', { name: '写意见' }).focus();
    if (width < 1280) await remarksPanel(page).getByRole('button', { name: '展开' }).click();
    const covers: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const isIn = await remarksPanel(page).evaluate((panel) => panel.contains(document.activeElement));
      if (!isIn) break;
      covers.push(await coverOfFocus(page));
    }
    expect(covers.length).toBeGreaterThan(20);
    expect(covers.filter(Boolean)).toEqual([]);
  });
}
