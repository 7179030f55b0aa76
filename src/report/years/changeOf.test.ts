import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { lastYearPatch } from '../lastYear.ts';
import { changeOf, type YearChange } from './changeOf.ts';

function change(cell: string, now: Fields, before: Fields): YearChange | null {
  const fields = { ...balanced2021, ...now };
  const beside = { ...fields, ...lastYearPatch(fields, { ...balanced2021, year: '2023', ...before }) };
  return changeOf({ ...assess(beside), fields: beside }, cell);
}

const received = 'requests.received.individual';

describe('changeOf', () => {
  it.each([
    ['15', '12', { before: '12', change: '3' }],
    ['9', '12', { before: '12', change: '-3' }],
    ['１２', '12', { before: '12', change: '0' }],
    ['', '12', { before: '12', change: null }],
    ['3万', '12', { before: '12', change: null }],
    ['15', '', null],
    ['15', '12件', null],
  ])('of %j against %j is %j', (now, before, expected) => {
    expect(change(received, { [received]: now }, { [received]: before })).toEqual(expected);
  });

  it('adds up totals, and knows none over a blank', () => {
    const total = 'requests.received.total';
    expect(change(total, { [received]: '56' }, {})).toEqual({ before: '63', change: '10' });
    expect(change(total, { [received]: '' }, {})).toEqual({ before: '63', change: null });
    expect(change(total, {}, { [received]: '' })).toBeNull();
  });

  it('is exact in amounts', () => {
    const fees = 'disclosure.administrativeFees.amount';
    expect(change(fees, { [fees]: '0.3' }, { [fees]: '0.1' })).toEqual({ before: '0.1', change: '0.2' });
  });

  it('is unknown against a report of another year', () => {
    expect(change(received, {}, { year: '2022' })).toBeNull();
  });

  it('is unknown in part two across the change of form', () => {
    const before = { ...balanced2019, year: '2020' };
    const now = { year: '2021', form: '2021' };
    expect(change('disclosure.licensing.decisions', now, before)).toBeNull();
    expect(change(received, now, before)).toEqual({ before: '15', change: '31' });
  });
});
