import { expect, it } from 'vitest';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { form2021 } from '../forms/form2021.ts';
import { printedNumber } from './printedNumber.ts';

function printed(cell: string, fields: Fields): string {
  return printedNumber(cell, fields, figuresOf(form2021, fields));
}

it('prints the number meant, in plain notation', () => {
  expect(printed('requests.received.business', { 'requests.received.business': ' 1,２３4 ' })).toBe('1234');
});

it('keeps an amount exact', () => {
  const cell = 'disclosure.administrativeFees.amount';
  expect(printed(cell, { [cell]: '96171.6' })).toBe('96171.6');
});

it('leaves a blank blank', () => {
  expect(printed('requests.received.business', {})).toBe('');
});

it('prints what is no number as typed', () => {
  const cell = 'disclosure.licensing.decisions';
  expect(printed(cell, { [cell]: '3万' })).toBe('3万');
});

it('computes a total, blanks as 0', () => {
  expect(printed('disputes.review.total', { 'disputes.review.upheld': '2' })).toBe('2');
  expect(printed('disputes.review.total', {})).toBe('0');
});

it('prints a total as the document states it', () => {
  expect(
    printed('disputes.review.total', { 'disputes.review.upheld': '2', 'disputes.review.total': '4' }),
  ).toBe('4');
});
