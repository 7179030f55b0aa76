import { expect, it } from 'vitest';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { problemsOf, sentenceOf } from './problems.ts';

function placesOf(report: Fields, id: string): readonly string[] {
  return [...problemsOf(assess(report))]
    .filter(([, findings]) => findings.some((finding) => finding.id === id))
    .map(([place]) => place);
}

it('a total that does not fit is marked, its parts are not', () => {
  const report = { ...balanced2021, 'disputes.review.total': '4' };
  expect(placesOf(report, 'disputes.total.review')).toEqual(['disputes.review.total']);
});

it('a broken balance is marked at the four numbers of its column', () => {
  const report = { ...balanced2021, 'requests.carriedOut.business': '2' };
  expect(placesOf(report, 'requests.balance.business')).toEqual([
    'requests.received.business',
    'requests.carriedIn.business',
    'requests.closed.business',
    'requests.carriedOut.business',
  ]);
});

it('a cell that is still blank is not marked as out of balance', () => {
  const report = { ...blank2021, 'requests.received.business': '2' };
  expect(placesOf(report, 'requests.balance.business')).toEqual([
    'requests.received.business',
    'requests.closed.business',
  ]);
});

it('a text that is no number is marked where it stands', () => {
  const report = { ...balanced2021, 'disclosure.licensing.decisions': '3万' };
  expect(placesOf(report, 'cell.number')).toEqual(['disclosure.licensing.decisions']);
});

it('blank cells are not marked, but counted in the list alone', () => {
  const places = [...problemsOf(assess(blank2021)).keys()];
  expect(places.filter((place) => /^(?:disclosure|requests|disputes)\./.test(place))).toEqual([]);
});

it('a field outside of the tables is marked too', () => {
  expect(placesOf({ ...balanced2021, year: '2020' }, 'form.year')).toEqual(['year']);
});

it('a sentence says what is wrong before what to do', () => {
  const [finding] = assess({ ...balanced2021, 'disputes.review.total': '4' }).findings;
  expect(finding && sentenceOf(finding)).toBe(`${finding?.message}${finding?.remedy}`);
  expect(finding && sentenceOf(finding)).toMatch(/相差 1。.*改用/);
});
