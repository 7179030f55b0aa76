import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { ReportPaper } from './ReportPaper.tsx';

function cell(name: string): string | null | undefined {
  return document.querySelector(`[data-cell="${name}"]`)?.textContent;
}

function headings(level: number): readonly (string | null)[] {
  return screen.queryAllByRole('heading', { level }).map(({ textContent }) => textContent);
}

describe.each([
  ['2019', balanced2019],
  ['2021', balanced2021],
])('a report in the %s form on paper', (formId, fields) => {
  const form = formById(formId);

  it('has the official headings in the official order', () => {
    render(<ReportPaper fields={fields} />);
    expect(headings(1)).toEqual([fields['title']]);
    expect(headings(2)).toEqual(form.parts.map(({ heading }) => heading));
  });

  it('has every cell once, with its number', () => {
    render(<ReportPaper fields={fields} />);
    const printed = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
    expect(new Set(printed.map(({ dataset }) => dataset['cell']))).toEqual(new Set(cellsOf(form).keys()));
    expect(printed).toHaveLength(cellsOf(form).size);
    expect(printed.filter(({ textContent }) => textContent === '')).toEqual([]);
  });

  it('has the complete labels of every row and column', () => {
    render(<ReportPaper fields={fields} />);
    const text = document.body.textContent ?? '';
    for (const { rowPath, columnPath } of cellsOf(form).values())
      for (const label of [...rowPath, ...columnPath]) expect(text).toContain(label);
  });

  it('bears no mark of a draft', () => {
    render(<ReportPaper fields={fields} />);
    expect(document.querySelector('[data-mark]')).toBeNull();
  });
});

describe('the tables on paper', () => {
  it('merge their heads', () => {
    render(<ReportPaper fields={balanced2021} />);
    const requests = screen.getByRole('table', { name: '三、收到和处理政府信息公开申请情况' });
    expect(within(requests).getByText('申请人情况')).toHaveProperty('colSpan', 7);
    expect(within(requests).getByText('法人或其他组织')).toHaveProperty('colSpan', 5);
    expect(within(requests).getByText('三、本年度办理结果')).toHaveProperty('rowSpan', 22);
    expect(within(requests).getByText('（三）不予公开')).toHaveProperty('rowSpan', 8);
    expect(within(requests).getByText(/^（本列数据的勾稽关系为/)).toHaveProperty('colSpan', 3);
    const disputes = screen.getByRole('table', { name: '四、政府信息公开行政复议、行政诉讼情况' });
    expect(within(disputes).getByText('行政诉讼')).toHaveProperty('colSpan', 10);
  });

  it('show totals computed, blanks blank, and what is no number as typed', () => {
    render(<ReportPaper fields={unbalanced2021} />);
    expect(cell('requests.received.total')).toBe('74');
    expect(cell('disputes.review.total')).toBe('4');
    expect(cell('disclosure.compulsion.decisions')).toBe('');
    expect(cell('disclosure.licensing.decisions')).toBe('3万');
  });

  it('let a long number break between its groups of digits only', () => {
    render(<ReportPaper fields={{ ...balanced2021, 'requests.received.individual': '12345678' }} />);
    const number = document.querySelector('[data-cell="requests.received.individual"]');
    expect(number?.innerHTML).toBe('12<wbr>345<wbr>678');
  });
});

describe('the text on paper', () => {
  it('is only text, whatever was typed', () => {
    render(<ReportPaper fields={{ ...balanced2021, overview: '<img src=x onerror=alert(1)>' }} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });

  it('sets a heading that stands by itself apart from its paragraph', () => {
    render(<ReportPaper fields={{ ...balanced2021, overview: '（一）主动公开情况\n全年公开信息386条。' }} />);
    expect(headings(3)).toEqual(['（一）主动公开情况']);
  });

  it('ends with unit and date', () => {
    render(<ReportPaper fields={balanced2021} />);
    expect(document.body.textContent).toMatch(/示例市教育局2025年1月10日$/);
  });

  it('has the title that the form gives it where none was typed', () => {
    const untitled: Fields = { form: '2021', year: '2024', 'unit.name': '示例市教育局' };
    render(<ReportPaper fields={untitled} />);
    expect(headings(1)).toEqual(['示例市教育局2024年政府信息公开工作年度报告']);
  });
});

it.each([
  ['with a broken balance', unbalanced2021],
  ['with blanks', blank2021],
])('a report %s bears the mark of a draft', (_, fields) => {
  render(<ReportPaper fields={fields} />);
  expect(document.querySelector('[data-mark]')?.getAttribute('data-mark')).toBe('草稿');
});
