import { expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { brokenPartsOf } from './brokenParts.ts';
import { exchangesIn } from './exchanges.ts';

function exchanges(fields: Fields): readonly string[] {
  return brokenPartsOf(fields, assess(fields))
    .flatMap(({ system }) => exchangesIn(system))
    .map((pair) => pair.map(({ suspect, value }) => `${suspect.cell.name} ${value}`).join('，'));
}

it('two cells of a column whose numbers, exchanged, balance it', () => {
  const wrong = { 'requests.received.individual': '21', 'requests.granted.individual': '46' };
  expect(exchanges({ ...balanced2021, ...wrong })).toEqual([
    'requests.received.individual 46，requests.granted.individual 21',
  ]);
});

it('two cells of a row whose numbers, exchanged, balance two columns that stated totals tie together', () => {
  const wrong = { 'requests.granted.individual': '4', 'requests.granted.business': '21' };
  expect(exchanges({ ...statingTotals(balanced2021), ...wrong })).toEqual([
    'requests.granted.individual 21，requests.granted.business 4',
  ]);
});

it('none of cells that stand neither in one row nor in one column', () => {
  const wrong = { 'requests.received.individual': '4', 'requests.granted.business': '46' };
  expect(exchanges({ ...statingTotals(balanced2021), ...wrong })).toEqual([]);
});

it('none where one number alone is wrong by an odd difference', () => {
  expect(exchanges({ ...balanced2021, 'requests.received.individual': '47' })).toEqual([]);
});
