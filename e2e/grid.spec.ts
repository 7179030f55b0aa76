import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const report = {
  kind: 'gov-info-disclosure-report',
  version: 1,
  form: '2021',
  year: 2024,
  unit: { name: '示例市教育局', level: 'county-department' },
  tables: {
    disclosure: {},
    requests: { received: { individual: 3, business: 1 }, granted: { individual: 2 } },
    disputes: {},
  },
};

test.use({ viewport: { width: 1600, height: 900 } });

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: '年报.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(report)),
  });
  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(cell(page, 'requests.received.individual')).toHaveValue('3');
});

function cell(page: Page, name: string): Locator {
  return page.locator(`[data-cell="${name}"]`);
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Pastes in the focused cell what another program put on the clipboard. */
async function pasteFrom(page: Page, held: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((texts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, held);
}

async function selectedCells(page: Page): Promise<string[]> {
  return page
    .locator('td[data-selected] [data-cell]')
    .evaluateAll((cells) => cells.map((element) => element.getAttribute('data-cell') ?? ''));
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('the cell is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('the arrow keys, Enter, Home and End move between cells', async ({ page }) => {
  await cell(page, 'requests.received.individual').click();
  await press(page, 'End');
  await expect(cell(page, 'requests.received.otherOrganisation')).toBeFocused();
  await press(page, 'Home', 'Enter');
  await expect(cell(page, 'requests.carriedIn.individual')).toBeFocused();
  await page.keyboard.type('12');
  await press(page, 'ArrowLeft');
  await expect(cell(page, 'requests.carriedIn.individual')).toBeFocused();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(cell(page, 'requests.carriedIn.business')).toBeFocused();
  await press(page, 'Shift+Enter');
  await expect(cell(page, 'requests.received.business')).toBeFocused();
  await press(page, 'Control+End');
  await expect(cell(page, 'requests.carriedOut.otherOrganisation')).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(cell(page, 'requests.otherClosedOther.otherOrganisation')).toBeFocused();
  await press(page, 'Control+Home', 'Tab');
  await expect(cell(page, 'requests.received.business')).toBeFocused();
});

test('Escape restores what the cell held', async ({ page }) => {
  await cell(page, 'requests.received.individual').click();
  await press(page, 'F2');
  await page.keyboard.type('99');
  await expect(cell(page, 'requests.received.total')).toHaveText('400');
  await press(page, 'Escape');
  await expect(cell(page, 'requests.received.individual')).toHaveValue('3');
  await expect(cell(page, 'requests.received.total')).toHaveText('4');
});

test('a cell that a key leads to is never hidden, in either direction', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 500 });
  await cell(page, 'requests.received.individual').click();
  // What a hovered cell shows is another matter.
  await page.mouse.move(0, 0);
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let step = 0; step < 24; step += 1) {
      await press(page, key);
      const isInSight = () =>
        page.evaluate(() => {
          const box = document.activeElement?.getBoundingClientRect();
          if (!box) return false;
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + 2);
          const bottom = document.elementFromPoint(box.left + box.width / 2, box.bottom - 2);
          return top === document.activeElement && bottom === document.activeElement;
        });
      await expect.poll(isInSight).toBe(true);
    }
  }
});

test('Enter that confirms a candidate of an input method does not move', async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  const place = cell(page, 'requests.carriedIn.individual');
  await place.click();
  await client.send('Input.imeSetComposition', { text: 'yi', selectionStart: 2, selectionEnd: 2 });
  await client.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await expect(place).toBeFocused();
  await client.send('Input.insertText', { text: '１' });
  await expect(place).toHaveValue('１');
  await expect(place).toBeFocused();
  await press(page, 'Enter');
  await expect(cell(page, 'requests.granted.individual')).toBeFocused();
});

test('a block from a spreadsheet is pasted, and taken back in one step', async ({ page }) => {
  await cell(page, 'requests.received.individual').click();
  await pasteFrom(page, { 'text/plain': '5\t\t7\r\n8\t9\t10\r\n' });
  await expect(cell(page, 'requests.received.individual')).toHaveValue('5');
  await expect(cell(page, 'requests.received.business')).toHaveValue('');
  await expect(cell(page, 'requests.carriedIn.research')).toHaveValue('10');
  await expect(cell(page, 'requests.granted.individual')).toHaveValue('2');
  await expect(cell(page, 'requests.received.total')).toHaveText('12');

  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, 'requests.received.individual')).toHaveValue('3');
  await expect(cell(page, 'requests.received.business')).toHaveValue('1');
  await expect(cell(page, 'requests.carriedIn.research')).toHaveValue('');
  await expect(cell(page, 'requests.received.total')).toHaveText('4');
});

test('rows of a web page find their place by their labels, and what does not fit is named', async ({
  page,
}) => {
  await cell(page, 'requests.received.individual').click();
  await pasteFrom(page, {
    'text/plain': '',
    'text/html': `<html><body><!--StartFragment--><table>
      <tr><td rowspan="3">三、本年度办理结果</td><td colspan="2">（一）予以公开</td><td>6</td><td>1</td></tr>
      <tr><td rowspan="2">（三） 不予公开</td><td>1.属于国家秘密</td><td>4</td><td>0</td></tr>
      <tr><td>9.属于另一种情形</td><td>31</td><td></td></tr></table><!--EndFragment--></body></html>`,
  });
  await expect(cell(page, 'requests.granted.individual')).toHaveValue('6');
  await expect(cell(page, 'requests.exemptStateSecret.individual')).toHaveValue('4');
  await expect(cell(page, 'requests.received.individual')).toHaveValue('3');
  const notice = page.getByRole('alert').filter({ hasText: '9.属于另一种情形' });
  await expect(notice).toContainText('1 个数没有填入');
});

test('a block copied with the keyboard is pasted elsewhere', async ({ page }) => {
  await cell(page, 'requests.received.individual').click();
  await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight');
  expect(await selectedCells(page)).toHaveLength(6);
  await expect(page.getByText('已选 3 行 2 列')).toBeAttached();
  await press(page, 'Control+c');
  await cell(page, 'requests.unavailableNotHeld.business').click();
  await press(page, 'Control+v');
  await expect(cell(page, 'requests.unavailableNotHeld.business')).toHaveValue('3');
  await expect(cell(page, 'requests.unavailableNotHeld.research')).toHaveValue('1');
  await expect(cell(page, 'requests.unavailableCreationRequired.business')).toHaveValue('');
  await expect(cell(page, 'requests.unavailableStillUnclear.business')).toHaveValue('2');
});

test('a block drawn with the mouse is cut and emptied but for its totals', async ({ page }) => {
  await cell(page, 'requests.carriedIn.total').scrollIntoViewIfNeeded();
  await cell(page, 'requests.received.individual').scrollIntoViewIfNeeded();
  const from = await middleOf(cell(page, 'requests.received.individual'));
  const to = await middleOf(cell(page, 'requests.carriedIn.total'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
  expect(await selectedCells(page)).toHaveLength(14);
  await press(page, 'Control+x');
  await expect(cell(page, 'requests.received.individual')).toHaveValue('');
  await expect(cell(page, 'requests.received.business')).toHaveValue('');
  await expect(cell(page, 'requests.received.total')).toHaveText('0');
  await press(page, 'Escape');
  expect(await selectedCells(page)).toEqual([]);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, 'requests.received.individual')).toHaveValue('3');
  await expect(cell(page, 'requests.received.business')).toHaveValue('1');
});

test('a single value goes into the text where the caret is', async ({ page }) => {
  await cell(page, 'requests.granted.individual').click();
  await press(page, 'Control+a', 'Control+c');
  await cell(page, 'requests.received.individual').click();
  await press(page, 'F2', 'Control+v');
  await expect(cell(page, 'requests.received.individual')).toHaveValue('32');
});

test('part two, with rows of three and of one number, takes a block and gives it again', async ({ page }) => {
  await cell(page, 'disclosure.rules.issued').click();
  await pasteFrom(page, { 'text/plain': '1\t2\t3\n4\t5\t6\n7\n8\n9\n10.5\n' });
  await expect(cell(page, 'disclosure.normativeDocuments.inForce')).toHaveValue('6');
  await expect(cell(page, 'disclosure.administrativeFees.amount')).toHaveValue('10.5');
  await press(page, 'Control+a', 'Control+a', 'Delete');
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveValue('');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, 'disclosure.licensing.decisions')).toHaveValue('7');
});
