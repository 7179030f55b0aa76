import { expect, it } from 'vitest';
import { cellsLeftBehind } from './cellsLeftBehind.ts';
import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';

const fields = {
  'disclosure.rules.issued': '3',
  'requests.granted.individual': '1',
  'requests.otherClosedOther.individual': '4',
  'disclosure.rules.repealed': '',
};

it('the numbers of both forms go along, the others are named', () => {
  expect(cellsLeftBehind(fields, form2021, form2019).map(({ name }) => name)).toEqual([
    'disclosure.rules.issued',
    'requests.otherClosedOther.individual',
  ]);
});

it('to the same form nothing is left behind', () => {
  expect(cellsLeftBehind(fields, form2021, form2021)).toEqual([]);
});
