import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import type { Fields } from '../fields.ts';
import { checkInForce } from './checkInForce.ts';

function row(issued: string, repealed: string, inForce: string): Fields {
  return {
    'disclosure.normativeDocuments.issued': issued,
    'disclosure.normativeDocuments.repealed': repealed,
    'disclosure.normativeDocuments.inForce': inForce,
  };
}

describe('[inForce.possible]', () => {
  it('says what must be in force at least', () => {
    expect(checkInForce(checkedReport(row('3', '1', '0')))).toEqual([
      {
        id: 'inForce.possible',
        severity: 'warning',
        cells: [
          'disclosure.normativeDocuments.inForce',
          'disclosure.normativeDocuments.issued',
          'disclosure.normativeDocuments.repealed',
        ],
        message: '“行政规范性文件”行：现行有效件数 0，少于本年制发 3－本年废止 1＝2，相差 2。',
        remedy:
          '现行有效件数包括本年和以前制发、现在仍有效的件数，请核对这三格；本年制发的已经失效的，请写明理由。',
      },
    ]);
  });

  it.each([
    ['3', '1', '2'],
    ['3', '1', '27'],
    ['0', '5', '0'],
    ['0', '0', '0'],
    ['3', '1', ''],
    ['3', '', '0'],
    ['三', '0', '0'],
  ])('finds nothing in %j issued, %j repealed, %j in force', (issued, repealed, inForce) => {
    expect(checkInForce(checkedReport(row(issued, repealed, inForce)))).toEqual([]);
  });

  it('looks at 规章 too, and not at the 2019 form', () => {
    const rules = { 'disclosure.rules.issued': '1', 'disclosure.rules.inForce': '0' };
    expect(checkInForce(checkedReport(rules)).map(({ cells }) => cells[0])).toEqual([
      'disclosure.rules.inForce',
    ]);
    expect(checkInForce(checkedReport({ form: '2019', ...rules }))).toEqual([]);
  });
});
