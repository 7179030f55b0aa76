import { expect, it } from 'vitest';
import type { NumberKind } from '#report/forms/form.ts';
import { readCellText } from './readCellText.ts';

it.each<readonly [string, NumberKind, string]>([
  ['零', 'count', '0'],
  ['〇', 'change', '0'],
  ['5件次', 'count', '5'],
  ['下降4', 'change', '-4'],
  ['↓4', 'change', '-4'],
  ['增长 4', 'change', '4'],
  ['↑4件', 'change', '4'],
  ['25.1（万元）', 'amount', '25.1'],
  ['￥251000元', 'amount', '25.1'],
  ['人民币25万元', 'amount', '25'],
])('reads %s in a cell of kind %s as %s, and says so', (text, kind, number) => {
  expect(readCellText(text, kind, null)).toMatchObject({ state: 'number', number, note: {} });
});

it.each<readonly [string, NumberKind]>([
  ['下降4', 'count'],
  ['下降-4', 'change'],
  ['增长4%', 'change'],
  ['(5)', 'count'],
  ['5*', 'count'],
  ['零点', 'count'],
  ['25.1万元（含税）', 'amount'],
  ['1₂', 'count'],
])('does not guess at %s in a cell of kind %s', (text, kind) => {
  expect(readCellText(text, kind, null)).toEqual({ state: 'unreadable' });
});
