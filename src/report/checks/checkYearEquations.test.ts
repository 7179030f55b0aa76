import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById } from '../forms/forms.ts';
import { startFromLastYear } from '../years/startFromLastYear.ts';
import type { ReadFigures } from './check.ts';
import { checkYearEquations } from './checkYearEquations.ts';
import type { Finding } from './finding.ts';

function read(fields: Fields): ReadFigures {
  const form = formById(fields['form']);
  return { form, fields, figures: figuresOf(form, fields) };
}

function findings(fields: Fields, lastYear: Fields): readonly Finding[] {
  return checkYearEquations({ ...read(fields), lastYear: read(lastYear) });
}

function ids(fields: Fields, lastYear: Fields): readonly string[] {
  return findings(fields, lastYear).map(({ id }) => id);
}

/** What the equations of both years make of {@link balanced2021}: four requests came over, and three documents were added. */
const report2023: Fields = {
  ...balanced2021,
  year: '2023',
  'requests.carriedOut.individual': '3',
  'requests.carriedOut.business': '1',
  'disclosure.normativeDocuments.inForce': '25',
};

const report2019: Fields = {
  ...balanced2019,
  year: '2019',
  'requests.carriedOut.individual': '1',
  'requests.carriedOut.business': '0',
  'disclosure.licensing.lastYear': '10',
  'disclosure.licensing.change': '-2',
  'disclosure.otherServices.change': '0',
  'disclosure.administrativeFees.change': '0',
};

const carriedInByIndividuals = 'requests.carriedIn.individual';

describe('checkYearEquations', () => {
  it('compares with no report that plainly is another unit’s', () => {
    const off = { ...report2023, 'requests.carriedOut.individual': '9' };
    expect(ids(balanced2021, off)).toContain('years.carriedIn.individual');
    expect(ids(balanced2021, { ...off, 'unit.name': '样例县水利局' })).toEqual([]);
    expect(ids(balanced2021, { ...off, 'unit.name': '示例省示例市教育局' })).not.toEqual([]);
    expect(ids(balanced2021, { ...off, 'unit.name': '' })).not.toEqual([]);
  });

  it('finds nothing between two reports that follow on each other', () => {
    expect(ids(balanced2021, report2023)).toEqual([]);
    expect(ids(statingTotals(balanced2021), statingTotals(report2023))).toEqual([]);
    expect(ids(balanced2019, report2019)).toEqual([]);
  });

  it('[years.carriedIn] names both reports’ numbers, and offers last year’s', () => {
    const [own, total] = findings({ ...balanced2021, [carriedInByIndividuals]: '4' }, report2023);
    expect(own).toEqual({
      id: 'years.carriedIn.individual',
      severity: 'error',
      cells: [carriedInByIndividuals],
      message: '自然人列：“二、上年结转政府信息公开申请数量”＝4，上年“四、结转下年度继续办理”＝3，相差 1。',
      remedy: '两年的年报应当衔接，请更正本年的数；本年无误的，请核对旁边放的是不是上年正式公布的年报。',
      sides: { left: 4n, right: 3n, difference: 1n },
      fixes: [{ label: '改用上年数 3', patch: { [carriedInByIndividuals]: '3' } }],
    });
    expect(total).toMatchObject({
      id: 'years.carriedIn.total',
      cells: ['requests.carriedIn.total'],
      sides: { left: 5n, right: 4n },
      fixes: [
        {
          label: '各列改用上年数',
          patch: {
            'requests.carriedIn.total': '',
            'requests.carriedIn.individual': '3',
            'requests.carriedIn.business': '1',
            'requests.carriedIn.research': '0',
          },
        },
      ],
    });
  });

  it('[years.carriedIn] is settled by any of its fixes', () => {
    fc.assert(
      fc.property(balancedReport, balancedReport, (one, other) => {
        const lastYear = { ...one, year: '2023', form: '2021' };
        const fields = { ...other, year: '2024', form: '2021' };
        for (const { id, fixes } of findings(fields, lastYear)) {
          for (const { patch } of fixes ?? []) {
            expect(ids({ ...fields, ...patch }, lastYear)).not.toContain(id);
          }
        }
      }),
    );
  });

  it('[years.carriedIn] offers no columns for a total that they do not add up to', () => {
    const stated = { ...statingTotals(report2023), 'requests.carriedOut.total': '9' };
    const found = findings(balanced2021, stated);
    expect(found.map(({ id }) => id)).toEqual(['years.carriedIn.total']);
    expect(found[0]?.fixes).toBeUndefined();
  });

  it('[years.carriedIn] holds across the change of form, and nothing else does', () => {
    const fields = { ...balanced2021, year: '2021', [carriedInByIndividuals]: '9' };
    expect(ids(fields, { ...balanced2019, year: '2020' })).toEqual([
      'years.carriedIn.individual',
      'years.carriedIn.total',
    ]);
  });

  it('[years.inForce] adds what was issued and takes what was repealed', () => {
    const [found, ...others] = findings(
      { ...balanced2021, 'disclosure.normativeDocuments.inForce': '29' },
      report2023,
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: 'years.inForce.normativeDocuments',
      severity: 'warning',
      message:
        '行政规范性文件行：“现行有效件数”＝29，上年“现行有效件数”25＋“本年制发件数”3−“本年废止件数”1＝27，相差 2。',
      fixes: [{ label: '改为 27', patch: { 'disclosure.normativeDocuments.inForce': '27' } }],
    });
  });

  it('[years.inForce] offers no number below 0', () => {
    const fields = { ...balanced2021, 'disclosure.rules.repealed': '5', 'disclosure.rules.inForce': '2' };
    expect(findings(fields, report2023)).toMatchObject([
      { id: 'years.inForce.rules', sides: { left: 2n, right: -5n, difference: 7n } },
    ]);
    expect(findings(fields, report2023)[0]?.fixes).toBeUndefined();
  });

  it('[years.lastYear] goes on from what last year’s report counted', () => {
    expect(findings({ ...balanced2019, 'disclosure.licensing.lastYear': '10' }, report2019)).toMatchObject([
      {
        id: 'years.lastYear.licensing',
        severity: 'warning',
        message:
          '行政许可行：“上一年项目数量”＝10，上年“上一年项目数量”10＋上年“本年增/减”（-2）＝8，相差 2。',
        fixes: [{ patch: { 'disclosure.licensing.lastYear': '8' } }],
      },
    ]);
  });

  it('takes a blank for no number, on either side', () => {
    expect(ids(balanced2021, { ...report2023, 'requests.carriedOut.individual': '' })).toEqual([]);
    expect(ids({ ...balanced2021, [carriedInByIndividuals]: '' }, report2023)).toEqual([]);
    expect(ids({ ...balanced2021, [carriedInByIndividuals]: '3件' }, report2023)).toEqual([]);
    expect(ids({ ...balanced2021, 'disclosure.normativeDocuments.issued': '' }, report2023)).toEqual([]);
  });

  it('takes a total that last year’s report states where its columns are blank', () => {
    const blank = Object.fromEntries(
      [...cellsOf(formById('2021')).values()]
        .filter(({ row }) => row === 'carriedOut')
        .map(({ name }) => [name, '']),
    );
    const onlyTotal = { ...report2023, ...blank, 'requests.carriedOut.total': '7' };
    expect(ids(balanced2021, onlyTotal)).toEqual(['years.carriedIn.total']);
  });

  it.each(['2022', '2024', '2025', '', '去年'])('compares with no report on the year %j', (year) => {
    expect(ids({ ...balanced2021, [carriedInByIndividuals]: '40' }, { ...report2023, year })).toEqual([]);
  });

  it('finds nothing in a report that was started from last year’s', () => {
    fc.assert(
      fc.property(balancedReport, (lastYear) => {
        const started = startFromLastYear(lastYear);
        expect(ids(started, lastYear)).toEqual([]);
      }),
    );
  });
});
