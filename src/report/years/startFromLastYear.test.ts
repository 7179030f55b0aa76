import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById, formForYear } from '../forms/forms.ts';
import { lastYearOf } from '../lastYear.ts';
import { isCarriedOver } from './isCarriedOver.ts';
import { startFromLastYear } from './startFromLastYear.ts';

/** The cells of this year's report that hold something. */
function filledCells(fields: Fields): Fields {
  const { form } = assess(fields);
  return Object.fromEntries(
    [...cellsOf(form).keys()].flatMap((cell) => (fields[cell] ? [[cell, fields[cell]]] : [])),
  );
}

describe('startFromLastYear', () => {
  it('is the same unit a year later, unsigned', () => {
    expect(startFromLastYear(balanced2021)).toMatchObject({
      form: '2021',
      year: '2025',
      'unit.name': '示例市教育局',
      'unit.level': 'county-department',
      title: '示例市教育局2025年政府信息公开工作年度报告',
      'signature.unit': '示例市教育局',
    });
    expect(startFromLastYear(balanced2021)['signature.date']).toBeUndefined();
  });

  it('carries over what was to be continued, in each applicant column, and fills nothing else in', () => {
    expect(filledCells(startFromLastYear(balanced2021))).toEqual({
      'requests.carriedIn.individual': '2',
      'requests.carriedIn.business': '1',
      'requests.carriedIn.research': '0',
      'requests.carriedIn.publicInterest': '0',
      'requests.carriedIn.legalServices': '0',
      'requests.carriedIn.otherOrganisation': '0',
    });
  });

  it('leaves blank what last year’s report leaves open', () => {
    const open = {
      ...balanced2021,
      'requests.carriedOut.individual': '',
      'requests.carriedOut.business': '2件',
      'requests.carriedOut.research': '１',
    };
    const cells = filledCells(startFromLastYear(open));
    expect(cells).not.toHaveProperty(['requests.carriedIn.individual']);
    expect(cells).not.toHaveProperty(['requests.carriedIn.business']);
    expect(cells['requests.carriedIn.research']).toBe('1');
  });

  it('goes on counting the items of the 2019 form', () => {
    const cells = filledCells(startFromLastYear({ ...balanced2019, year: '2019' }));
    expect(cells['disclosure.licensing.lastYear']).toBe('7');
    expect(cells['disclosure.otherServices.lastYear']).toBe('14');
    expect(cells['disclosure.administrativeFees.lastYear']).toBe('2');
    expect(cells).not.toHaveProperty(['disclosure.procurement.projects']);
  });

  it('takes the new form for 2021, and of part two nothing', () => {
    const started = startFromLastYear(balanced2019);
    expect(started['form']).toBe('2021');
    expect(started['year']).toBe('2021');
    expect(Object.keys(filledCells(started)).every((cell) => cell.startsWith('requests.carriedIn.'))).toBe(
      true,
    );
  });

  it('begins with last year’s narratives, marked as such until rewritten', () => {
    const started = startFromLastYear(balanced2021);
    for (const part of ['preamble', 'overview', 'problems', 'otherMatters']) {
      expect(started[part]).toBe(balanced2021[part]);
      expect(isCarriedOver(started, part)).toBe(true);
      expect(isCarriedOver({ ...started, [part]: `${started[part] ?? ''}另外，` }, part)).toBe(false);
    }
  });

  it('has last year’s report beside it, without what lay beside that', () => {
    const third = startFromLastYear({
      ...startFromLastYear(balanced2021),
      'acknowledged.text.year overview': '1 因为',
    });
    expect(lastYearOf(third)).toMatchObject({ year: '2025', 'requests.carriedIn.individual': '2' });
    expect(
      Object.keys(lastYearOf(third) ?? {}).filter((name) => /^(lastYear|acknowledged)\./.test(name)),
    ).toEqual([]);
    expect(Object.keys(third).filter((name) => name.startsWith('acknowledged.'))).toEqual([]);
  });

  it('keeps the unit as the title writes it, and takes the official title for another', () => {
    function titleAfter(title: string): string | undefined {
      return startFromLastYear({ ...balanced2021, title })['title'];
    }
    expect(titleAfter('样例省示例市教育局 2024年政府信息公开工作年度报告')).toBe(
      '样例省示例市教育局2025年政府信息公开工作年度报告',
    );
    expect(titleAfter('关于2024年信息公开的报告')).toBe('示例市教育局2025年政府信息公开工作年度报告');
    expect(titleAfter('')).toBe('示例市教育局2025年政府信息公开工作年度报告');
  });

  it('names no year where last year’s report names none', () => {
    const started = startFromLastYear({ ...balanced2021, year: '' });
    expect(started['year']).toBe('');
    expect(started['form']).toBe('2021');
  });

  it('has the form of its year and no equation against it, whatever report it follows', () => {
    fc.assert(
      fc.property(balancedReport, fc.boolean(), (report, stated) => {
        const started = startFromLastYear(stated ? statingTotals(report) : report);
        expect(formById(started['form'])).toBe(formForYear(Number(started['year'])));
        expect(assess(started).findings.filter(({ id }) => /^years\.(?!similar|jump)/.test(id))).toEqual([]);
      }),
    );
  });
});

describe('isCarriedOver', () => {
  it('is not so without a text, or without last year’s', () => {
    expect(isCarriedOver({ overview: '一', year: '2024' }, 'overview')).toBe(false);
    expect(isCarriedOver({ overview: ' ', 'lastYear.overview': ' ' }, 'overview')).toBe(false);
    expect(isCarriedOver({ overview: '一 ', 'lastYear.overview': '一' }, 'overview')).toBe(true);
  });
});
