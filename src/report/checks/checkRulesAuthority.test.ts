import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { levels } from '../levels.ts';
import { checkRulesAuthority } from './checkRulesAuthority.ts';

const issued = { 'disclosure.rules.issued': '2', 'disclosure.rules.inForce': '5' };
const none = {
  'disclosure.normativeDocuments.issued': '0',
  'disclosure.normativeDocuments.repealed': '',
  'disclosure.normativeDocuments.inForce': '0',
};

describe('[rules.authority]', () => {
  it('says which cells are not 0 and who may not make 规章', () => {
    expect(checkRulesAuthority(checkedReport({ ...issued, 'unit.level': 'township' }))).toEqual([
      {
        id: 'rules.authority',
        severity: 'error',
        cells: ['disclosure.rules.issued', 'disclosure.rules.inForce'],
        message:
          '“规章”行“本年制发件数”列填了 2，“现行有效件数”列填了 5，但乡镇政府、街道办事处不能制定规章。',
        remedy:
          '规章只由国务院部门、省级政府和设区的市、自治州政府制定。行政规范性文件请填在下一行，这一行改为 0；确有依据的，请写明理由。',
        fixes: [
          {
            label: '“规章”行改为 0',
            patch: { 'disclosure.rules.issued': '0', 'disclosure.rules.inForce': '0' },
          },
        ],
      },
    ]);
  });

  it('moves numbers that were typed a row too high into the row below, where that has none', () => {
    const [found] = checkRulesAuthority(checkedReport({ ...issued, ...none }));
    expect(found?.fixes?.[0]).toEqual({
      label: '移到下一行',
      patch: {
        'disclosure.rules.issued': '0',
        'disclosure.rules.inForce': '0',
        'disclosure.normativeDocuments.issued': '2',
        'disclosure.normativeDocuments.inForce': '5',
      },
    });
  });

  it('finds it of every level but the three that make 规章', () => {
    const found = levels.filter(
      ({ id }) => checkRulesAuthority(checkedReport({ ...issued, 'unit.level': id })).length > 0,
    );
    expect(found.map(({ id }) => id)).toEqual([
      'province-department',
      'city-department',
      'county',
      'county-department',
      'township',
      'other',
    ]);
  });

  it('goes by the name where no level is chosen', () => {
    const township = { 'unit.level': '', 'unit.name': '示例县大河镇人民政府' };
    expect(checkRulesAuthority(checkedReport({ ...issued, ...township }))[0]?.message).toContain(
      '但“示例县大河镇人民政府”不能制定规章',
    );
    const city = { 'unit.level': '', 'unit.name': '示例市人民政府' };
    expect(checkRulesAuthority(checkedReport({ ...issued, ...city }))).toEqual([]);
  });

  it('has its own columns in the 2019 form', () => {
    const report = checkedReport({ form: '2019', 'disclosure.rules.disclosedTotal': '3' });
    expect(checkRulesAuthority(report)[0]).toMatchObject({
      cells: ['disclosure.rules.disclosedTotal'],
      message: '“规章”行“对外公开总数量”列填了 3，但县级政府部门不能制定规章。',
    });
  });

  it('finds nothing in zeros, blanks and what is no number', () => {
    const fields = { 'disclosure.rules.issued': '', 'disclosure.rules.repealed': '/' };
    expect(checkRulesAuthority(checkedReport(fields))).toEqual([]);
  });
});
