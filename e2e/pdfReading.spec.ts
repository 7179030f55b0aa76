import type { Page } from '@playwright/test';
import { readPdf } from '#exchange/pdf/readPdf.ts';
import { textFields, type Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { expect, test } from './fixtures.ts';
import { openReport } from './openReport.ts';
import { layouts, pageOf } from './pdfLayouts.ts';

const sentences =
  '本局认真执行条例，全年主动公开政府信息1,234条，户均2.5件，比上年增长12%，建成OA系统（Office Automation）。' +
  '人民群众关心的事项长期、全面、及时公开，门户网站页面同步改版。';
const overview = ['（一）主动公开。', '（二）依申请公开。', '（三）政府信息管理。', '（四）监督保障。']
  .map((item, index) => item + sentences.repeat(index + 1))
  .join('\n');
const reports = [balanced2019, balanced2021].map((report): Fields => ({ ...report, overview }));

interface Counts {
  right: number;
  unread: number;
  wrong: string[];
}

function cellsRead(report: Fields, read: Fields): Counts {
  const stated = statingTotals(report);
  const counts: Counts = { right: 0, unread: 0, wrong: [] };
  for (const name of cellsOf(formById(report['form'])).keys()) {
    const text = read[name];
    const wanted = report[name] ?? '';
    // A total that equals its sum is computed again, and so is blank.
    if (text === wanted || (text !== undefined && text === stated[name])) counts.right += 1;
    else if (text === undefined) counts.unread += 1;
    else counts.wrong.push(`${name}: ${text}`);
  }
  return counts;
}

function textsOf(fields: Fields): Fields {
  const texts = textFields.filter((name) => name !== 'unit.level');
  return Object.fromEntries(texts.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}

async function fieldsIn(pdf: Uint8Array): Promise<Fields> {
  const result = await readPdf(pdf);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.report.fields : {};
}

async function printed(page: Page, fields: Fields, style: string): Promise<Uint8Array> {
  await page.setContent(pageOf(fields, style));
  return page.pdf({ preferCSSPageSize: true });
}

/** Numbers that break over two lines in narrow cells; of `1` above `8` nobody can say whether they are one. */
const unreadIn: Readonly<Record<string, number>> = { 'labels one character a line': 1 };

/** The largest numbers there can be, each cell another one, totals and all. */
function withLargeNumbers(report: Fields): Fields {
  const names = [...cellsOf(formById(report['form'])).values()];
  return {
    ...report,
    ...Object.fromEntries(names.map(({ name }, index) => [name, `${9_007_199_254_740_991 - index}`])),
  };
}

/** Every third cell blank, another one in every row. */
function withBlanks(report: Fields): Fields {
  const blank = [...cellsOf(formById(report['form'])).keys()].filter((_, index) => index % 3 === 0);
  return { ...statingTotals(report), ...Object.fromEntries(blank.map((name) => [name, ''])) };
}

for (const [name, style] of Object.entries(layouts)) {
  test(`reports of both forms with ${name} read back from their PDF`, async ({ page }) => {
    test.slow();
    for (const report of reports) {
      const fields = await fieldsIn(await printed(page, statingTotals(report), style));
      const { right, unread, wrong } = cellsRead(report, fields);
      const description = `${report['year']}: ${right} right, ${unread} unread, ${wrong.length} wrong`;
      test.info().annotations.push({ type: 'cells', description });
      expect(wrong).toEqual([]);
      expect(unread).toBeLessThanOrEqual(unreadIn[name] ?? 0);
      expect(textsOf(fields)).toEqual(textsOf(report));
    }
  });

  test(`blank cells stay blank and move no number with ${name}`, async ({ page }) => {
    test.slow();
    for (const report of reports) {
      const blanks = withBlanks(report);
      const fields = await fieldsIn(await printed(page, blanks, style));
      const moved = [...cellsOf(formById(report['form'])).keys()].filter((cell) => {
        return !['', undefined, blanks[cell]].includes(fields[cell]);
      });
      expect(moved).toEqual([]);
    }
  });
}

for (const name of [
  'every cell ruled, the head repeated',
  'hairlines, numbers to the right',
  'double rules',
]) {
  test(`the largest numbers read whole with ${name}, too long for their cells`, async ({ page }) => {
    test.slow();
    for (const report of reports) {
      const large = withLargeNumbers(report);
      const fields = await fieldsIn(await printed(page, large, layouts[name] ?? ''));
      const { wrong, unread } = cellsRead(large, fields);
      expect({ wrong, unread }).toEqual({ wrong: [], unread: 0 });
    }
  });
}

test('our own print reads back, page numbers and all', async ({ page }) => {
  test.slow();
  for (const report of [...reports, ...reports.map(withLargeNumbers)]) {
    const id = await openReport(page, report);
    await page.goto(`./#/draft/${id}/print`);
    await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
    const fields = await fieldsIn(await page.pdf({ preferCSSPageSize: true }));
    const { wrong, unread } = cellsRead(report, fields);
    expect({ wrong, unread }).toEqual({ wrong: [], unread: 0 });
    expect(textsOf(fields)).toEqual(textsOf(report));
  }
});
