import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkDate } from './checkDate.ts';

function found(date: string, level: string, name = '示例市教育局'): readonly string[] {
  const fields = { 'signature.date': date, 'unit.level': level, 'unit.name': name };
  return checkDate(checkedReport(fields)).map(({ severity, message }) => `${severity} ${message}`);
}

describe('[date.after]', () => {
  it('warns of a date in the year itself, and takes it for the January of the next', () => {
    expect(checkDate(checkedReport({ 'signature.date': '2024-01-10' }))).toEqual([
      {
        id: 'date.after',
        severity: 'warning',
        cells: ['signature.date'],
        message: '落款日期 2024年1月10日 时，报告年度 2024 年还没有结束。',
        remedy: '请核对落款日期和报告年度，落款日期应在 2025 年 1 月 1 日以后。',
        fixes: [{ label: '改为 2025年1月10日', patch: { 'signature.date': '2025-01-10' } }],
      },
    ]);
  });

  it.each(['2024-12-31', '2023-01-10', '2024-02-29'])(
    'offers nothing for %s, which is no such slip',
    (date) => {
      const [finding] = checkDate(checkedReport({ 'signature.date': date }));
      expect(finding).toMatchObject({ severity: 'warning', fixes: [] });
    },
  );

  it.each([
    ['2025-01-31', 'county-department', []],
    [
      '2025-02-01',
      'county-department',
      ['hint 落款日期 2025年2月1日 晚于年度报告公布的期限 2025年1月31日。'],
    ],
    ['2025-03-31', 'county', []],
    ['2025-04-01', 'city', ['hint 落款日期 2025年4月1日 晚于政府年度报告公布的期限 2025年3月31日。']],
    ['2025-02-10', 'township', []],
    ['2025-02-10', 'other', []],
    ['2025-02-10', '', ['hint 落款日期 2025年2月10日 晚于年度报告公布的期限 2025年1月31日。']],
    ['2025-01-01', 'province', []],
  ])('%s of %j', (date, level, expected) => {
    expect(found(date, level)).toEqual(expected);
  });

  it('gives a unit without a level the later day, unless its name is a department’s', () => {
    expect(found('2025-02-10', '', '示例市人民政府')).toEqual([]);
    expect(found('2025-02-10', '', '')).toEqual([]);
  });

  it.each([
    [' ', '还没有填写落款日期。'],
    ['2025-02-30', '落款日期“2025-02-30”不是一个日期。'],
    ['2025-02', '落款日期“2025-02”不是一个日期。'],
    ['年初', '落款日期“年初”不是一个日期。'],
  ])('warns of %j, with or without a year', (date, message) => {
    expect(found(date, 'county')).toEqual([`warning ${message}`]);
    expect(checkDate(checkedReport({ year: '', 'signature.date': date }))).toHaveLength(1);
  });

  it('says nothing of a date without a year', () => {
    expect(checkDate(checkedReport({ year: '', 'signature.date': '2020-01-01' }))).toEqual([]);
  });
});
