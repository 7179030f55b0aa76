import type { Page } from '@playwright/test';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { assess } from '#report/assess.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { expect, test } from './fixtures.ts';
import { cell, openReport } from './openReport.ts';
import { pasteInto } from './pasteInto.ts';
import { coverOfFocus } from './placesOnPage.ts';

const sizes = [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [390, 800],
  [320, 256],
] as const;

function everywhere(text: string): Fields {
  return {
    ...balanced2021,
    ...Object.fromEntries([...cellsOf(form2021).keys()].map((name) => [name, text])),
  };
}

/** The cells of which a part of the number is out of sight. */
function cutOff(page: Page): Promise<string[]> {
  return page
    .locator('[data-cell]')
    .evaluateAll((places) =>
      places
        .filter((place) => place.scrollWidth > place.clientWidth)
        .map((place) => `${place.getAttribute('data-cell')}: ${place.scrollWidth} in ${place.clientWidth}`),
    );
}

for (const [width, height] of sizes) {
  for (const text of ['1234', '11398889', '9007199254740991']) {
    test(`numbers of ${text.length} digits are read whole, at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openReport(page, everywhere(text));
      await expect.poll(() => cutOff(page)).toEqual([]);
    });
  }

  test(`a number is read whole as soon as it is typed, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReport(page, balanced2021);
    for (const table of ['disclosure', 'requests', 'disputes']) {
      await page.locator(`input[data-cell^="${table}."]`).nth(3).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('123456789012345');
      expect(await cutOff(page), table).toEqual([]);
    }
  });

  test(`what a paste left out is told in sight, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReport(page, balanced2021);
    const last = cell(page, 'requests.carriedOut.individual');
    await last.focus();
    await pasteInto(page, { 'text/plain': '1\t2\t3\n4\t5\t6\n7\t8\t9\n' });
    const notice = page.getByRole('alert').filter({ hasText: '没有填入' });
    await expect(notice).toBeInViewport({ ratio: 0.99 });
    await expect(last).toBeFocused();
    expect(await coverOfFocus(page)).toBe('');
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toBeHidden();
  });
}

for (const [width, height] of sizes) {
  test(`what is wrong at a cell hides no other cell of it, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openReport(page, unbalanced2021);
    const { findings } = assess(unbalanced2021);
    const faulty = page.locator('[data-cell]:is([aria-invalid="true"], [data-faulty])');
    const names = await faulty.evaluateAll((cells) =>
      cells.map((one) => one.getAttribute('data-cell') ?? ''),
    );
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      await page.mouse.move(0, 0);
      await cell(page, name).focus();
      const note = page.locator('td', { has: cell(page, name) }).locator('[data-note]');
      await expect(note, name).toBeInViewport({ ratio: 0.99 });
      // So low a window has no room beside them all.
      const concerned =
        height < 300
          ? []
          : findings.filter(({ cells }) => cells.includes(name)).flatMap(({ cells }) => cells);
      await expect
        .poll(() => hiddenBy(page, [...new Set([name, ...concerned])]), { message: name })
        .toEqual([]);
    }
  });
}

/** Those of the cells that lie under the note that is shown. */
function hiddenBy(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const note = [...document.querySelectorAll('[data-note]')].find((one) => one.checkVisibility());
    const box = note?.getBoundingClientRect();
    if (!box) return ['no note'];
    return wanted.filter((name) => {
      const place = document.querySelector(`[data-cell="${name}"]`)?.getBoundingClientRect();
      return (
        place &&
        place.left < box.right &&
        place.right > box.left &&
        place.top < box.bottom &&
        place.bottom > box.top
      );
    });
  }, names);
}

for (const width of [390, 320]) {
  test(`the labels of a table that scrolls stay as one block, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openReport(page, balanced2021);
    await cell(page, 'requests.exemptStateSecret.legalServices').focus();
    /** The right edges of the labels of part three, and of its numbers the parts that labels cover. */
    async function edges(): Promise<{ labels: number[]; covered: number[] }> {
      return page
        .getByRole('table')
        .nth(1)
        .evaluate((table) => {
          const ends = [...table.querySelectorAll('thead td, th[scope="row"]:not(tfoot *)')].map((label) =>
            Math.round(label.getBoundingClientRect().right),
          );
          const [end = 0] = ends;
          const covered = [...table.querySelectorAll('[data-cell]')]
            .map((place) => place.getBoundingClientRect())
            .filter((box) => box.left < end - 2 && box.right > end + 2)
            .map((box) => end - box.left);
          return { labels: [...new Set(ends)], covered };
        });
    }
    await expect.poll(async () => (await edges()).covered).toEqual([]);
    const { labels } = await edges();
    expect(labels).toHaveLength(1);
    expect(labels[0]).toBeGreaterThan(60);
    expect(labels[0]).toBeLessThan(width / 2);
  });
}

for (const [width, height] of sizes.slice(0, 3)) {
  test(`the name of a group of rows is in sight with each of them, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openReport(page, balanced2021);
    const group = page.getByText('三、本年度办理结果', { exact: true });
    for (const row of [
      'granted',
      'exemptStateSecret',
      'exemptAdministrativeInquiry',
      'otherClosedFeeUnpaid',
    ]) {
      const place = cell(page, `requests.${row}.individual`);
      await place.focus();
      await expect(group, row).toBeInViewport({ ratio: 0.99 });
    }
  });
}

test('a total fills its cell', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReport(page, unbalanced2021);
  const uneven = await page
    .locator('output[data-cell]:not([data-stated])')
    .evaluateAll((totals) =>
      totals
        .filter((total) => Math.abs(total.clientHeight - (total.parentElement?.clientHeight ?? 0)) > 1)
        .map((total) => total.getAttribute('data-cell')),
    );
  expect(uneven).toEqual([]);
});

for (const how of ['by the page', 'by the browser'] as const) {
  test(`with text of twice the size ${how}, cells stay in sight and heads are read`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    if (how === 'by the browser') {
      const client = await page.context().newCDPSession(page);
      await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    }
    await openReport(page, balanced2021);
    if (how === 'by the page') await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await cell(page, 'requests.received.individual').focus();
    const covers: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press(step < 30 ? 'Enter' : 'Shift+Enter');
      covers.push(await coverOfFocus(page));
    }
    expect(covers.filter(Boolean)).toEqual([]);
    const heads = await page
      .getByRole('table')
      .nth(1)
      .locator('thead th')
      .evaluateAll((labels) => labels.map(({ clientWidth }) => clientWidth));
    expect(Math.min(...heads)).toBeGreaterThan(3 * 26);
  });
}

test('on paper, a long number is small and the others are not', async ({ page }) => {
  const draft = await openReport(page, { ...balanced2021, 'requests.received.individual': '11398889' });
  await page.goto(`./#/draft/${draft}/print`);
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
  const sizeOf = (name: string) =>
    cell(page, name).evaluate((place) => parseFloat(getComputedStyle(place).fontSize));
  const label = await page
    .getByRole('rowheader')
    .first()
    .evaluate((place) => parseFloat(getComputedStyle(place).fontSize));
  expect(await sizeOf('requests.received.individual')).toBeLessThan(label);
  for (const name of [
    'requests.carriedIn.individual',
    'requests.received.business',
    'disputes.review.upheld',
  ]) {
    expect(await sizeOf(name), name).toBeCloseTo(label, 1);
  }
});
