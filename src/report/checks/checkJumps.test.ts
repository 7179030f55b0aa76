import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { checkJumps } from './checkJumps.ts';
import type { ReadFigures } from './check.ts';
import type { Finding } from './finding.ts';

function read(fields: Fields): ReadFigures {
  const form = formById(fields['form']);
  return { form, fields, figures: figuresOf(form, fields) };
}

function jumps(now: Fields, before: Fields): readonly Finding[] {
  const lastYear = { ...balanced2021, year: '2023', ...before };
  return checkJumps({ ...read({ ...balanced2021, ...now }), lastYear: read(lastYear) });
}

function cells(now: Fields, before: Fields): readonly (string | undefined)[] {
  return jumps(now, before).map((finding) => finding.cells[0]);
}

const licensing = 'disclosure.licensing.decisions';
const fees = 'disclosure.administrativeFees.amount';

describe('[years.jump]', () => {
  it('says from what to what, and by how much', () => {
    expect(jumps({ [licensing]: '41' }, { [licensing]: '412' })).toEqual([
      {
        id: 'years.jump',
        severity: 'hint',
        cells: [licensing],
        message: '“行政许可”行“本年处理决定数量”列：上年 412，本年 41，减少 371。',
        remedy: '请核对有没有多输、少输或错行；数字属实的不必改。',
      },
    ]);
  });

  it.each([
    ['half and 20 more', '60', '40'],
    ['half and 20 less', '20', '40'],
    ['from nothing', '20', '0'],
    ['to nothing', '0', '20'],
    ['ten times', '4120', '412'],
  ])('finds a move by %s', (_, now, before) => {
    expect(cells({ [licensing]: now }, { [licensing]: before })).toEqual([licensing]);
  });

  it.each([
    ['no move', '412', '412'],
    ['less than half', '599', '400'],
    ['half, but less than 20', '57', '38'],
    ['from nothing by less than 20', '19', '0'],
    ['much, but less than half', '19000', '12700'],
  ])('is silent at %s', (_, now, before) => {
    expect(cells({ [licensing]: now }, { [licensing]: before })).toEqual([]);
  });

  it.each([
    ['a blank', ''],
    ['no number', '3万'],
  ])('is silent where this year’s or last year’s is %s', (_, text) => {
    expect(cells({ [licensing]: text }, { [licensing]: '412' })).toEqual([]);
    expect(cells({ [licensing]: '412' }, { [licensing]: text })).toEqual([]);
  });

  it('compares amounts exactly', () => {
    expect(cells({ [fees]: '60.000001' }, { [fees]: '40.000001' })).toEqual([]);
    expect(cells({ [fees]: '60.0000015' }, { [fees]: '40.000001' })).toEqual([]);
    expect(cells({ [fees]: '60.000002' }, { [fees]: '40.000001' })).toEqual([fees]);
  });

  it('names the cell that moved, and no total that moved with it', () => {
    const now = { 'requests.received.individual': '100', 'requests.granted.individual': '75' };
    expect(cells(now, {})).toEqual(['requests.received.individual', 'requests.granted.individual']);
    expect(
      cells(statingTotals({ ...balanced2021, ...now }), { ...statingTotals(balanced2021), year: '2023' }),
    ).toEqual(['requests.received.individual', 'requests.granted.individual']);
  });

  it('names a total whose parts moved too little each', () => {
    const spread = { 'disputes.review.upheld': '12', 'disputes.review.corrected': '15' };
    expect(cells(spread, {})).toEqual(['disputes.review.total']);
  });

  it('looks at no report of another year', () => {
    expect(cells({ [licensing]: '41' }, { [licensing]: '412', year: '2022' })).toEqual([]);
  });

  it('compares part three and four across the change of form, but not part two', () => {
    const before = { ...balanced2019, year: '2020' };
    const now = {
      ...before,
      form: '2021',
      year: '2021',
      [licensing]: '9999',
      'requests.received.individual': '90',
      'disputes.review.upheld': '50',
    };
    expect(checkJumps({ ...read(now), lastYear: read(before) }).map((finding) => finding.cells[0])).toEqual([
      'requests.received.individual',
      'disputes.review.upheld',
    ]);
  });

  it('takes 本年增/减 for the movement it is', () => {
    const before = { ...balanced2019, year: '2019', 'disclosure.penalties.change': '-40' };
    const now = { ...balanced2019, 'disclosure.penalties.change': '60' };
    expect(checkJumps({ ...read(now), lastYear: read(before) })).toEqual([]);
  });
});
