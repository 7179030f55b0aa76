import type { Page } from '@playwright/test';
import { balanced2021 } from '#samples/balanced2021.ts';
import { expect, test } from './fixtures.ts';
import { cell, editorShown, errors, expectSaved, exported, findings, openReport } from './openReport.ts';
import { pasteInto } from './pasteInto.ts';

async function startReport(page: Page, year: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: '新建年报' }).click();
  const dialog = page.getByRole('dialog', { name: '新建年报' });
  await dialog.getByLabel('单位名称').fill('示例市教育局');
  await dialog.getByLabel('单位类别').selectOption('county-department');
  await dialog.getByLabel('报告年度').fill(year);
  await dialog.getByRole('button', { name: '创建' }).click();
  await editorShown(page);
}

test('a new report proposes its title and says what each part is to cover', async ({ page }) => {
  await startReport(page, '2024');
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(
    '示例市教育局2024年政府信息公开工作年度报告',
  );
  await expect(page.getByRole('textbox', { name: '落款单位' })).toHaveValue('示例市教育局');
  await expect(page.getByRole('combobox', { name: '单位类别' })).toHaveValue('county-department');
  await expect(page.getByText('本部分应写明')).toHaveCount(3);
  await page.getByRole('textbox', { name: '六、' }).fill('没有其他需要报告的事项。');
  await expect(page.getByText('本部分应写明')).toHaveCount(2);
});

test('the form follows the year until part two holds numbers, and is changed by a button after', async ({
  page,
}) => {
  const year = page.getByRole('textbox', { name: '报告年度' });
  await startReport(page, '2024');
  await year.fill('2020');
  await expect(cell(page, 'disclosure.procurement.amount')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '标题' })).toHaveValue(/2020年/u);
  await year.fill('2024');
  await cell(page, 'disclosure.rules.issued').fill('1');

  await year.fill('2020');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'disclosure.rules.issued')).toHaveValue('1');
  await expect(year).toHaveAttribute('aria-invalid', 'true');
  await expect(findings(page, 'form.year')).toContainText('现为2021年格式');

  await findings(page, 'form.year').getByRole('button', { name: '换用2019年格式' }).click();
  const dialog = page.getByRole('dialog', { name: '换用2019年格式' });
  await expect(dialog).toContainText('规章，本年制发件数：1');
  await dialog.getByRole('button', { name: '换用' }).click();
  await expect(cell(page, 'disclosure.procurement.amount')).toBeVisible();
  await expect(findings(page, 'form.year')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page, 'disclosure.rules.issued')).toHaveValue('1');
});

test('a text that is no number is kept, with the reason beside it once the cell is left', async ({
  page,
}) => {
  const licensing = cell(page, 'disclosure.licensing.decisions');
  await openReport(page, balanced2021);
  await licensing.fill('3万');
  await expect(licensing).toHaveAttribute('aria-invalid', 'false');
  await expect(errors(page)).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(licensing).toHaveAttribute('aria-invalid', 'true');
  await expect(licensing.locator('..').getByText('请写出完整的数字，如 30000')).toHaveCount(2);
  await expect(findings(page, 'cell.number')).toContainText('“行政许可”行');

  await expectSaved(page);
  await page.reload();
  await expect(licensing).toHaveValue('3万');

  const draft = await exported(page, 'JSON 数据');
  expect(draft.name).toContain('草稿');
  expect(JSON.parse(draft.text).tables.disclosure.licensing.decisions).toBeNull();
  const told = page.getByRole('dialog', { name: '已导出，但有内容没有写入文件' });
  await expect(told).toContainText('“3万”不能作为数字写入');
  await told.getByRole('button', { name: '知道了' }).click();
  await expect(licensing).toHaveValue('3万');
});

test('a text from Word keeps its paragraphs and nothing else, in one step of undo', async ({ page }) => {
  const problems = page.getByRole('textbox', { name: '五、' });
  await openReport(page, { ...balanced2021, problems: '' });
  await problems.click();
  await pasteInto(page, {
    'text/plain': '\u3000\u3000主要问题：公开不够主动。\r\n\r\n\u00a0\u00a0改进情况：逐条整改。\t\r\n',
    'text/html':
      '<html><body><p class="MsoNormal" style="font-size:16pt"><b>主要问题</b>：公开不够主动。</p></body></html>',
  });
  await expect(problems).toHaveValue('主要问题：公开不够主动。\n改进情况：逐条整改。');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(problems).toHaveValue('');
});
