import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import type { Fields } from '../fields.ts';
import { checkFeeUnit } from './checkFeeUnit.ts';
import type { Finding } from './finding.ts';

const cell = 'disclosure.administrativeFees.amount';

function found(amount: string, changes: Fields = {}, before: string | null = null): readonly Finding[] {
  const lastYear = before === null ? null : { [cell]: before };
  return checkFeeUnit(checkedReport({ [cell]: amount, ...changes }, lastYear));
}

describe('[fee.unit]', () => {
  it('takes a hundred million 元 of a department for 元, and offers the same in 万元', () => {
    expect(found('13500')).toEqual([
      {
        id: 'fee.unit',
        severity: 'warning',
        cells: [cell],
        message: '“行政事业性收费”填了 13500 万元，超过一个部门通常的收费，可能是把元填成了万元。',
        remedy: '这一格的单位是万元，请核对金额；金额无误的，请写明理由。',
        fixes: [{ label: '按元换算，改为 1.35 万元', patch: { [cell]: '1.35' } }],
      },
    ]);
  });

  it('goes by last year’s where it is at hand', () => {
    expect(found('150', {}, '1.5').map(({ message }) => message)).toEqual([
      '“行政事业性收费”填了 150 万元，是上年 1.5 万元的 100 倍，可能是把元填成了万元。',
    ]);
    expect(found('149.99', {}, '1.5')).toEqual([]);
    expect(found('9617.16', {}, '8800')).toEqual([]);
  });

  it('is not switched off by a number of last year’s that is as wrong', () => {
    expect(found('12863500', {}, '11900000').map(({ message }) => message)).toEqual([
      '“行政事业性收费”填了 12863500 万元，超过一个部门通常的收费，可能是把元填成了万元。',
    ]);
  });

  it.each([
    ['12863500', 'township', '超过一个乡镇、街道通常的收费'],
    ['10000', 'township', '超过一个乡镇、街道通常的收费'],
    ['10000', 'county-department', '超过一个部门通常的收费'],
    ['12863500', 'county', '超过一个县（区）通常的收费'],
    ['500000', 'county', '超过一个县（区）通常的收费'],
  ])('%s of the level %s', (amount, level, reason) => {
    expect(found(amount, { 'unit.level': level })[0]?.message).toContain(reason);
  });

  it.each([
    ['9999.99', 'township'],
    ['96171.6', 'county'],
    ['499999', 'county'],
  ])('lets %s of the level %s be', (amount, level) => {
    expect(found(amount, { 'unit.level': level })).toEqual([]);
  });

  it.each([
    ['10000', '示例县大河镇人民政府', 1],
    ['10000', '示例街道办事处', 1],
    ['500000', '示例县人民政府', 1],
    ['96171.6', '示例县人民政府', 0],
    ['12863500', '示例市人民政府', 0],
    ['12863500', '示例自治区人民政府', 0],
    ['12863500', '', 0],
  ])('without a level, %s of %j', (amount, name, count) => {
    expect(found(amount, { 'unit.level': '', 'unit.name': name })).toHaveLength(count);
  });

  it('goes by the amount where last year had none', () => {
    expect(found('10000', {}, '0')).toHaveLength(1);
    expect(found('9999.99', {}, '0')).toEqual([]);
    expect(found('10000', {}, '')).toHaveLength(1);
  });

  it('compares with no other year than the one before', () => {
    const report = checkedReport({ [cell]: '150' }, { [cell]: '1.5', year: '2022' });
    expect(checkFeeUnit(report)).toEqual([]);
  });

  it.each(['city', 'province', 'other'])('lets a unit of the level %s charge much', (level) => {
    expect(found('96171.6', { 'unit.level': level })).toEqual([]);
  });

  it('offers no amount that the cell could not hold', () => {
    expect(found('13500.123')[0]?.fixes).toEqual([]);
    expect(found('13500.12')[0]?.fixes).toHaveLength(1);
  });

  it('finds nothing in usual amounts, blanks and the 2019 form', () => {
    expect(found('1286.35')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('12万')).toEqual([]);
    expect(found('13500', { form: '2019' })).toEqual([]);
  });
});
