import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#report/assess.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { textFields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { balanced2019 } from './balanced2019.ts';
import { balanced2021 } from './balanced2021.ts';
import { balancedReport } from './balancedReport.arbitrary.ts';
import { blank2021 } from './blank2021.ts';
import { statingTotals } from './statingTotals.ts';
import { unbalanced2021 } from './unbalanced2021.ts';

describe.each([
  ['balanced2021', balanced2021],
  ['balanced2019', balanced2019],
])('%s', (_, sample) => {
  const { form, findings, figures } = assess(sample);

  it('fills every field and every cell that is no total, and nothing else', () => {
    const cells = [...cellsOf(form).keys()].filter((cell) => !totalCellsOf(form).has(cell));
    const filled = Object.keys(sample).filter((field) => sample[field] !== '');
    expect(filled.sort()).toEqual([...textFields, ...cells].sort());
  });

  it('has nothing for the checks to find, with totals computed or written out', () => {
    expect(findings).toEqual([]);
    expect(assess(statingTotals(sample)).findings).toEqual([]);
  });

  it('says the same numbers in its prose as in its tables', () => {
    const prose = sample['overview'] ?? '';
    for (const [row, words] of [
      ['received', '新收(?:政府信息公开)?申请'],
      ['carriedIn', '上年结转'],
      ['closed', '办结'],
      ['carriedOut', '结转下年度继续办理'],
    ]) {
      const said = new RegExp(`${words}(\\d+)件`).exec(prose)?.[1];
      expect(said).toBe(String(figures.valueOf(`requests.${row}.total`)));
    }
  });
});

describe('unbalanced2021', () => {
  it('has one mistake of each kind', () => {
    expect(assess(unbalanced2021).findings.map(({ id }) => id)).toEqual([
      'cell.number',
      'requests.balance.individual',
      'requests.balance.total',
      'disputes.total.review',
      'cell.blank',
    ]);
  });
});

describe('blank2021', () => {
  it('has only what is still blank against it', () => {
    expect(assess(blank2021).findings.map(({ id }) => id)).toEqual([
      'cell.blank',
      'cell.blank',
      'cell.blank',
      'text.empty',
      'text.empty',
      'fee.reported',
      'date.after',
    ]);
  });
});

describe('balancedReport', () => {
  it('draws reports without findings, of both forms', () => {
    const drawn = new Set<string>();
    fc.assert(
      fc.property(balancedReport, (fields) => {
        drawn.add(fields['form'] ?? '');
        expect(assess(fields).findings).toEqual([]);
      }),
    );
    expect([...drawn].sort()).toEqual(['2019', '2021']);
  });
});
