import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { acknowledge } from '#report/acknowledgements.ts';
import { assess } from '#report/assess.ts';
import { rules } from '#report/checks/rules.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearPatch } from '#report/lastYear.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { CheckReport } from './CheckReport.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const doubtful: Fields = {
  ...balanced2021,
  title: '示例市教育局2024年政府信息公开年度报告',
  'disputes.review.total': '4',
};

function show(fields: Fields): void {
  render(<CheckReport fields={fields} backHref="#/draft/0f3c" />);
}

function explained(fields: Fields, id: string, reason: string): Fields {
  const finding = assess(fields).findings.find((each) => each.id === id);
  return finding ? { ...fields, ...acknowledge(fields, finding, reason) } : fields;
}

/** The result that the table of rules gives. */
function resultOf(rule: string): string | null | undefined {
  return document.querySelector(`[data-rule="${rule}"]`)?.children[1]?.textContent;
}

it('says of which report it is, and when it was made', () => {
  vi.setSystemTime(new Date(2025, 0, 9, 8, 5));
  show(balanced2021);
  const main = screen.getByRole('main');
  for (const words of ['示例市教育局', '2024年', '2021年格式', '2025年1月9日 08:05', '可以导出定稿。']) {
    expect(main.textContent).toContain(words);
  }
  vi.useRealTimers();
});

it('lists what is open by part, and what was acknowledged with its reason', () => {
  show(explained(doubtful, 'title.form', '上级统一标题'));
  const open = within(screen.getByRole('region', { name: '一、未处理的问题' }));
  expect(open.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
  const settled = within(screen.getByRole('region', { name: '二、已写明理由的问题' }));
  expect(settled.getByRole('listitem').textContent).toContain('理由：上级统一标题');
});

it('says what was checked: every rule, and what came of it', () => {
  show(explained(doubtful, 'title.form', '上级统一标题'));
  expect(document.querySelectorAll('[data-rule]')).toHaveLength(rules.length);
  expect(resultOf('disputes.total')).toBe('发现 1 项');
  expect(resultOf('title.form')).toBe('已写明理由 1 项');
  expect(resultOf('requests.balance')).toBe('通过');
  expect(document.querySelector('[data-rule="requests.balance"]')?.textContent).toContain('7 个等式');
});

it('says that nothing was compared with last year, where last year is not at hand', () => {
  show(balanced2021);
  expect(resultOf('years.carriedIn')).toBe('没有上年年报，未检查');
});

it('compares with last year where it is', () => {
  const lastYear = { ...balanced2021, year: '2023' };
  show({ ...balanced2021, ...lastYearPatch(balanced2021, lastYear) });
  expect(screen.getByRole('main').textContent).toContain('已对照2023年年报');
  expect(resultOf('years.carriedIn')).toMatch(/^发现/);
});

it('does not compare with the report of another unit, and says so', () => {
  const lastYear = { ...balanced2021, year: '2023', 'unit.name': '样例县水利局' };
  show({ ...balanced2021, ...lastYearPatch(balanced2021, lastYear) });
  expect(screen.getByRole('main').textContent).toContain('放在旁边的不是本单位上一年的年报');
  expect(resultOf('years.carriedIn')).toBe('旁边是其他单位的年报，未检查');
});

it('passes no rule that had nothing to look at', () => {
  show({ form: '2021', year: '' });
  const passed = [...document.querySelectorAll('[data-rule]')].filter(
    ({ children }) => children[1]?.textContent === '通过',
  );
  expect(passed.map((row) => row.getAttribute('data-rule'))).toEqual([]);
  expect(resultOf('requests.balance')).toBe('表格还没有填写，未检查');
  expect(resultOf('rules.authority')).toBe('看不出单位类别，未检查');
  expect(resultOf('text.short')).toBe('第五部分还没有填写，未检查');
  expect(resultOf('title.form')).toBe('发现 1 项');
});

it('compares nothing with last year while the cells are blank', () => {
  const lastYear = { ...balanced2021, year: '2023' };
  const fields = { form: '2021', year: '2024' };
  show({ ...fields, ...lastYearPatch(fields, lastYear) });
  expect(resultOf('years.carriedIn')).toBe('有关各格没有填全，未检查');
  expect(resultOf('years.similar')).toBe('没有两年都写了的文字，未检查');
  expect(resultOf('years.jump')).toBe('表格还没有填写，未检查');
});

it('says that a rule of the other form does not apply', () => {
  show({ ...balanced2021, form: '2019', year: '2020' });
  expect(resultOf('fee.reported')).toBe('本格式不适用');
});
