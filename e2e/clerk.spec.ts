import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  blockers,
  cell,
  chooseExport,
  chooseFile,
  confirmImport,
  editorShown,
  errors,
  expectSaved,
  exported,
  findings,
  review,
  shownCells,
} from './openReport.ts';

/** A published report of the 2019 form without 行政复议, in which one figure of the first row is one too high. */
interface PublishedReport {
  readonly text: string;
  readonly unit: string;
  readonly year: string;
  readonly title: string;
  readonly signedOn: string;
  readonly amount: string;
  /** 一、本年新收, 自然人, as it should be. */
  readonly received: number;
}

const ours: PublishedReport = {
  text: readFileSync(new URL('published2020.txt', import.meta.url), 'utf8'),
  unit: '示例市教育局',
  year: '2020',
  title: '示例市教育局政府信息公开工作2020年度报告',
  signedOn: '2021-01-12',
  amount: '2305.4',
  received: 15,
};

/** The real report where it is at hand; elsewhere ours as another office's, of another year. */
function another(): PublishedReport {
  const seed = new URL('../../shared/seed/wusu-2020.txt', import.meta.url);
  if (!existsSync(seed)) {
    return {
      ...ours,
      text: ours.text
        .replaceAll('2020', '2019')
        .replaceAll('2021', '2020')
        .replaceAll('示例市教育局', '样例县水利局'),
      unit: '样例县水利局',
      year: '2019',
      title: '样例县水利局政府信息公开工作2019年度报告',
      signedOn: '2020-01-12',
    };
  }
  const text = readFileSync(seed, 'utf8');
  const [title = ''] = text.split('\n');
  return {
    text: text.replace('一、本年新收政府信息公开申请数量\n\t0\n', '一、本年新收政府信息公开申请数量\n\t1\n'),
    unit: title.slice(0, title.indexOf('政府信息公开')),
    year: '2020',
    title,
    signedOn: '2021-01-05',
    amount: '797.58',
    received: 0,
  };
}

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: '粘贴报告' }).click();
  const dialog = page.getByRole('dialog', { name: '粘贴报告' });
  await dialog.getByRole('textbox', { name: '报告全文' }).fill(text);
  await dialog.getByRole('button', { name: '读取' }).click();
}

for (const [which, report] of [
  ['of our own', ours],
  ['as published', another()],
] as const) {
  test(`a report ${which} is pasted, corrected, exported and printed`, async ({ page }) => {
    const wrong = 'requests.received.individual';

    await test.step('what was read is looked over', async () => {
      await paste(page, report.text);
      for (const found of [report.unit, report.title, report.year, '2019年格式', report.signedOn]) {
        await expect(review(page)).toContainText(found);
      }
      // Where from: the title stands in the first line.
      await expect(review(page)).toContainText('第 1 行');
      await expect(review(page).getByText(/没有找到.*行政复议/u)).toBeVisible();
      await expect(review(page).getByText(/万元/u).first()).toBeVisible();
      await confirmImport(page);
    });

    await test.step('nothing is lost, and what was missing is blank', async () => {
      await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(report.title);
      await expect(page.getByRole('textbox', { name: '报告年度' })).toHaveValue(report.year);
      await expect(page.getByLabel('落款日期')).toHaveValue(report.signedOn);
      await expect(cell(page, 'disclosure.procurement.amount')).toHaveValue(report.amount);
      await expect(cell(page, 'disputes.review.upheld')).toHaveValue('');
      await expect(cell(page, 'disputes.directSuit.upheld')).toHaveValue('0');
      await expect(page.getByRole('textbox', { name: '一、总体情况' })).not.toHaveValue('');
    });

    await test.step('a final export is refused and says why', async () => {
      await chooseExport(page, '导出定稿');
      const refusal = page.getByRole('dialog', { name: '还不能导出定稿' });
      await expect(refusal.getByRole('listitem')).toHaveCount(await blockers(page).count());
      await expect(refusal).toContainText('自然人列：一＋二＝');
      await page.keyboard.press('Escape');
      await expect(refusal).toBeHidden();
    });

    await test.step('the blanks are filled', async () => {
      await findings(page, 'cell.blank').getByRole('button', { name: '空格填 0' }).click();
      await page.getByRole('dialog', { name: '空格填 0' }).getByRole('button', { name: '填 0' }).click();
      await expect(cell(page, 'disputes.review.upheld')).toHaveValue('0');
      await expect(findings(page, 'cell.blank')).toHaveCount(0);
    });

    await test.step('a finding leads to its cell and shows the sum', async () => {
      const balance = findings(page, 'requests.balance.individual');
      await expect(balance).toHaveAttribute('data-severity', 'error');
      await balance.getByRole('link').click();
      await expect(cell(page, wrong)).toBeFocused();
      await expect(cell(page, wrong)).toBeInViewport();
      const words = await balance.getByRole('link').textContent();
      await expect(cell(page, wrong)).toHaveAccessibleDescription(new RegExp(`^${words}`, 'u'));
      await expect(
        page.getByText(new RegExp(`^${report.received + 1}( ＋ \\d+)? ≠ `, 'u')).first(),
      ).toBeVisible();
    });

    await test.step('the number is corrected, taken back and corrected again', async () => {
      await page.keyboard.type(String(report.received));
      await page.keyboard.press('Tab');
      await expect(errors(page)).toHaveCount(0);
      await page.getByRole('button', { name: '撤销' }).click();
      await expect(cell(page, wrong)).toHaveValue(String(report.received + 1));
      await expect(findings(page, 'requests.balance.individual')).toHaveCount(1);
      await page.keyboard.press('Control+Shift+Z');
      await expect(cell(page, wrong)).toHaveValue(String(report.received));
      await expect(errors(page)).toHaveCount(0);
    });

    await test.step('the title that the office has always used stays, with a reason', async () => {
      const title = findings(page, 'title.form');
      await title.getByRole('button', { name: '写明理由' }).click();
      await title.getByRole('textbox', { name: '理由' }).fill('沿用本单位历年的标题');
      await title.getByRole('button', { name: '确认理由' }).click();
      await expect(blockers(page)).toHaveCount(0);
    });

    const corrected = await test.step('a reload brings everything back', async () => {
      const before = await shownCells(page);
      await expectSaved(page);
      await page.reload();
      await editorShown(page);
      expect(await shownCells(page)).toEqual(before);
      await expect(page.getByRole('button', { name: '撤销' })).toBeEnabled();
      return before;
    });

    const file = await test.step('it is exported as final, each time the same bytes', async () => {
      const first = await exported(page, '导出定稿');
      expect(first.name).toContain('（定稿）');
      await expect(page.getByText(first.name)).toBeInViewport();
      expect(await exported(page, '导出定稿')).toEqual(first);
      return first;
    });

    await test.step('the file has the shape of the specification', () => {
      const document = JSON.parse(file.text);
      expect(`${JSON.stringify(document, null, 2)}\n`).toBe(file.text);
      expect(document).toMatchObject({
        kind: 'gov-info-disclosure-report',
        version: 1,
        form: '2019',
        year: Number(report.year),
        unit: { name: report.unit },
        title: report.title,
        signature: { unit: report.unit, date: report.signedOn },
      });
      const { disclosure, requests, disputes } = document.tables;
      expect(disclosure.procurement.amount).toBe(report.amount);
      expect(Object.keys(requests)).toHaveLength(23);
      for (const row of [...Object.values(requests), ...Object.values(disputes)]) {
        const { total, ...parts } = row as Record<string, number>;
        expect(total).toBe(Object.values(parts).reduce((sum, part) => sum + part, 0));
      }
    });

    await test.step('the file opens as the same report', async () => {
      await page.getByRole('link', { name: '我的年报' }).click();
      await chooseFile(page, { name: file.name, content: file.text });
      await expect(review(page).getByText('全部内容都已读入')).toBeVisible();
      await confirmImport(page);
      expect(await shownCells(page)).toEqual(corrected);
      expect((await exported(page, '导出定稿')).text).toBe(file.text);
    });

    await test.step('it is shown as it prints', async () => {
      await chooseExport(page, '打印或存为 PDF');
      await expect(page).toHaveURL(/\/print$/u);
      await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(report.unit);
      await expect(page.getByRole('main')).toContainText('四、政府信息公开行政复议、行政诉讼情况');
      await expect(page.getByRole('main')).not.toContainText('草稿');
    });
  });
}
