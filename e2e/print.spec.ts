import type { Page } from '@playwright/test';
import { writeDocument } from '#report/document/writeDocument.ts';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { layoutTable, type PaperRow } from '#report/layout/layoutTable.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { checkA11y, expect, test } from './fixtures.ts';
import { linesOf, readPdf, type PdfPage, type PdfRun } from './pdfText.ts';

const millimetre = 72 / 25.4;
const typeArea = { left: 28, top: 37, right: 210 - 26, bottom: 297 - 35 };
const character = 15.75;

/** Opens the report as a clerk does and goes to the page as it prints. */
async function openPrint(page: Page, fields: Fields): Promise<void> {
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeDocument(fields).text),
  });
  const review = page.getByRole('region', { name: '导入核对' });
  await review.getByRole('button', { name: '确认导入' }).click();
  await page.waitForURL(/#\/draft\/[\w-]+$/);
  await page.goto(`${page.url()}/print`);
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
}

async function print(page: Page, fields: Fields): Promise<readonly PdfPage[]> {
  await openPrint(page, fields);
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

function isInFoot(run: PdfRun): boolean {
  return run.baseline > typeArea.bottom * millimetre;
}

/** What a page says, without its number and the mark of a draft. */
function bodyOf(page: PdfPage): readonly PdfRun[] {
  return page.runs.filter((run) => !run.slanted && !isInFoot(run));
}

function closeUp(text: string): string {
  return text.replace(/\s/g, '');
}

function textOf(runs: readonly PdfRun[]): string {
  return closeUp(runs.map(({ text }) => text).join(''));
}

function textOfRows(rows: readonly PaperRow[], fields: Fields): string {
  const cells = rows.flatMap((row) => row.cells);
  return cells.map((cell) => (cell.kind === 'number' ? (fields[cell.cell] ?? '') : cell.text)).join('');
}

/** Everything the paper must say, in its order, without spaces. */
function textOfReport(fields: Fields): string {
  const whole = statingTotals(fields);
  const [year, month, day] = (fields['signature.date'] ?? '').split('-').map(Number);
  const parts = formById(fields['form']).parts.map((part) => {
    if (!('table' in part)) return part.heading + (fields[part.id] ?? '');
    const rows = layoutTable(part.table).blocks.flatMap((block) => [...block.head, ...block.body]);
    return part.heading + textOfRows(rows, whole);
  });
  return closeUp(
    [
      fields['title'],
      fields['preamble'],
      ...parts,
      fields['signature.unit'],
      year ? `${year}年${month}月${day}日` : '',
    ].join(''),
  );
}

/** The head that part three repeats on each page it goes over to. */
function headOfRequests(fields: Fields): string {
  const part = formById(fields['form']).parts.find(({ id }) => id === 'requests');
  return part && 'table' in part ? textOfRows(layoutTable(part.table).blocks[0]?.head ?? [], {}) : '';
}

function expectInsideTypeArea(pages: readonly PdfPage[]): void {
  for (const page of pages) {
    expect(page.width / millimetre).toBeCloseTo(210, 0);
    expect(page.height / millimetre).toBeCloseTo(297, 0);
    for (const run of bodyOf(page)) {
      expect(run.x, run.text).toBeGreaterThan(typeArea.left * millimetre - 1);
      expect(run.x + run.width, run.text).toBeLessThan(typeArea.right * millimetre + 1);
      expect(run.baseline - run.size * 0.7, run.text).toBeGreaterThan(typeArea.top * millimetre - 1);
    }
    for (const line of linesOf(bodyOf(page))) {
      line.runs.slice(1).forEach((run, index) => {
        const before = line.runs[index];
        expect(run.x, `${before?.text} | ${run.text}`).toBeGreaterThan(
          (before?.x ?? 0) + (before?.width ?? 0) - 0.5,
        );
      });
    }
  }
}

function expectPageNumbers(pages: readonly PdfPage[]): void {
  pages.forEach((page, index) => {
    const foot = page.runs.filter(isInFoot);
    expect(closeUp(linesOf(foot)[0]?.text ?? '')).toBe(`—${index + 1}—`);
    const isOdd = index % 2 === 0;
    const left = Math.min(...foot.map(({ x }) => x));
    const right = Math.max(...foot.map(({ x, width }) => x + width));
    // 14 pt type, one character in from the outer edge of the type area.
    if (isOdd) expect(right).toBeCloseTo(typeArea.right * millimetre - 14, -0.5);
    else expect(left).toBeCloseTo(typeArea.left * millimetre + 14, -0.5);
    expect(foot[0]?.size).toBeCloseTo(14, 0);
  });
}

for (const report of [balanced2021, balanced2019]) {
  test(`the report in the ${report['form']} form prints whole and in order`, async ({ page }) => {
    const pages = await print(page, report);
    expect(pages.map((printed) => textOf(bodyOf(printed))).join('')).toBe(textOfReport(report));
    expectInsideTypeArea(pages);
    expectPageNumbers(pages);
    expect(pages.flatMap(({ runs }) => runs.filter(({ slanted }) => slanted))).toEqual([]);
  });
}

test('a report with errors bears 草稿 on every page', async ({ page }) => {
  const pages = await print(page, { ...balanced2021, 'requests.received.individual': '57' });
  expect(pages.length).toBeGreaterThan(2);
  for (const { runs } of pages) {
    expect(textOf(runs.filter(({ slanted }) => slanted))).toBe('草稿');
  }
});

test('a full page holds 22 lines of 28 characters', async ({ page }) => {
  const pages = await print(page, { ...balanced2021, overview: '政'.repeat(28 * 22 * 3) });
  const full = linesOf(bodyOf(pages[1] as PdfPage));
  expect(full.map(({ text }) => Array.from(text).length)).toEqual(Array.from({ length: 22 }, () => 28));
  for (const line of full) {
    expect(line.runs[0]?.x).toBeCloseTo(typeArea.left * millimetre, 0);
    expect(line.runs[0]?.size).toBeCloseTo(character, 1);
    const end = line.runs.at(-1);
    expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(typeArea.left * millimetre + 28 * character, 0);
  }
  const pitch = ((full.at(-1)?.baseline ?? 0) - (full[0]?.baseline ?? 0)) / 21;
  expect(pitch).toBeCloseTo((225 * millimetre) / 22, 1);
});

test('no page begins with what is left over of a paragraph, a single line', async ({ page }) => {
  test.slow();
  // One of them ends one line below the first page.
  for (const lines of [16, 17, 18, 19, 20, 21]) {
    const pages = await print(page, { ...balanced2021, preamble: '', overview: '政'.repeat(28 * lines - 1) });
    const [first] = linesOf(bodyOf(pages[1] as PdfPage));
    expect(first?.text, `${lines} lines`).not.toBe('政');
  }
});

test('a paragraph begins two characters in', async ({ page }) => {
  const [first] = await print(page, { ...balanced2021, overview: '政'.repeat(60), preamble: '' });
  const lines = linesOf(bodyOf(first as PdfPage)).filter(({ text }) => /^政+$/.test(text));
  expect(lines.map(({ text }) => Array.from(text).length)).toEqual([26, 28, 6]);
  expect(lines[0]?.runs[0]?.x).toBeCloseTo(typeArea.left * millimetre + 2 * character, 0);
});

test('a narrative of ten pages prints whole', async ({ page }) => {
  const sentence = '推进决策公开、执行公开、管理公开、服务公开、结果公开，全年公开政府信息1234条；';
  const paragraphs = Array.from({ length: 40 }, (_, index) => `第${index + 1}段${sentence.repeat(4)}`);
  const report = { ...balanced2021, overview: paragraphs.join('\n') };
  const pages = await print(page, report);
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.map((printed) => textOf(bodyOf(printed))).join('')).toBe(textOfReport(report));
  expectInsideTypeArea(pages);
  expectPageNumbers(pages);
});

test('the largest numbers print whole; the table goes over to the next page between rows, under its head', async ({
  page,
}) => {
  const largest = Object.fromEntries(
    [...cellsOf(formById('2021')).keys()].map((name, index) => [name, `${9_007_199_254_740_991 - index}`]),
  );
  const report = { ...balanced2021, ...largest };
  const pages = await print(page, report);
  const head = closeUp(headOfRequests(report));
  let heads = 0;
  const text = pages.map((printed) => {
    const body = textOf(bodyOf(printed));
    if (!body.startsWith(head)) return body;
    heads += 1;
    return body.slice(head.length);
  });
  expect(heads).toBeGreaterThan(0);
  expect(text.join('')).toBe(textOfReport(report));
  expectInsideTypeArea(pages);
});

test('a report of one character prints, its blanks blank and its totals 0', async ({ page }) => {
  const report: Fields = { form: '2021', year: '2024', title: '报', overview: '一' };
  const pages = await print(page, report);
  expect(pages.map((printed) => textOf(bodyOf(printed))).join('')).toBe(textOfReport(report));
  expect(figuresOf(formById('2021'), report).totals.size).toBe(
    pages.flatMap(bodyOf).filter(({ text }) => text === '0').length,
  );
});

test('unit and date end the paper together, four characters in, and never alone on a page', async ({
  page,
}) => {
  test.slow();
  const edge = typeArea.left * millimetre + 24 * character;
  const line = (225 * millimetre) / 22;

  /** Prints that many paragraphs of one line in part six; the pages, and the lines free below the date. */
  async function printMatters(count: number): Promise<{ pages: number; free: number }> {
    const otherMatters = Array.from({ length: count }, (_, index) => `事项${index + 1}。`).join('\n');
    const pages = await print(page, { ...balanced2021, otherMatters });
    const [matter, unit, date] = linesOf(bodyOf(pages.at(-1) as PdfPage)).slice(-3);
    expect(matter?.text).toBe(`事项${count}。`);
    expect([unit?.text, date?.text]).toEqual(['示例市教育局', '2025年1月10日']);
    for (const signed of [unit, date]) {
      const end = signed?.runs.at(-1);
      expect((end?.x ?? 0) + (end?.width ?? 0)).toBeCloseTo(edge, 0);
    }
    return {
      pages: pages.length,
      free: Math.floor((typeArea.bottom * millimetre - (date?.baseline ?? 0)) / line),
    };
  }

  const short = await printMatters(1);
  const full = await printMatters(1 + short.free);
  expect(full.pages).toBe(short.pages);
  for (const more of [1, 2, 3, 4]) {
    const over = await printMatters(1 + short.free + more);
    expect(over.pages).toBe(short.pages + 1);
  }
});

test('the browser’s own print command prints the report from the editor too', async ({ page }) => {
  await openPrint(page, balanced2021);
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  await page.getByRole('link', { name: '返回编辑' }).click();
  const cell = page.locator('[data-cell="requests.received.individual"]');
  await expect(cell).toBeVisible();
  const fromEditor = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(fromEditor.map((sheet) => textOf(sheet.runs))).toEqual(printed.map((sheet) => textOf(sheet.runs)));
  await expect(cell).toBeVisible();
});

test('the PDF would be named after the report, and the way leads back to the editor', async ({ page }) => {
  await openPrint(page, balanced2021);
  await expect(page).toHaveTitle('示例市教育局2024年政府信息公开工作年度报告');
  const editor = page.url().replace(/\/print$/, '');
  await page.getByRole('link', { name: '返回编辑' }).click();
  await expect(page).toHaveURL(editor);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page reads well on a ${colorScheme} screen of 390 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await openPrint(page, { ...balanced2021, 'requests.received.individual': '57' });
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await checkA11y(page);
  });
}
