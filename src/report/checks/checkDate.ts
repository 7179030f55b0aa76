import { isGovernment } from '../organ.ts';
import { readDate } from '../readDate.ts';
import { readYear } from '../readYear.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';
import { chineseDate } from '../layout/chineseDate.ts';

/** In January one still writes last year's number. */
function yearTooEarly(date: string, year: number): readonly Fix[] {
  const next = `${year + 1}${date.slice(4)}`;
  const isLikely =
    date.startsWith(String(year)) && date.slice(5) <= '03-31' && readDate(next).state === 'date';
  return isLikely ? [{ label: `改为 ${chineseDate(next)}`, patch: { 'signature.date': next } }] : [];
}

/** A report without a date that can be read. */
function dateMissing(written: string): Finding {
  return {
    id: 'date.after',
    severity: 'warning',
    cells: ['signature.date'],
    message: written === '' ? '还没有填写落款日期。' : `落款日期“${written}”不是一个日期。`,
    remedy: '请填写年度报告公布的年、月、日。',
  };
}

/**
 * `date.after`: the date of signature is there, after the year ended, and not after the statutory day.
 *
 * @example checkDate({ fields: { year: '2024', 'signature.date': '2024-01-10' }, … })[0]?.severity //=> 'warning'
 */
export function checkDate({ fields }: CheckedReport): readonly Finding[] {
  const year = readYear(fields['year']);
  const signed = (fields['signature.date'] ?? '').trim();
  const reading = readDate(signed);
  if (reading.state !== 'date') return [dateMissing(signed)];
  if (year === null) return [];
  const { date } = reading;
  const written = chineseDate(date);
  if (date <= `${year}-12-31`) {
    return [
      {
        id: 'date.after',
        severity: 'warning',
        cells: ['signature.date'],
        message: `落款日期 ${written} 时，报告年度 ${year} 年还没有结束。`,
        remedy: `请核对落款日期和报告年度，落款日期应在 ${year + 1} 年 1 月 1 日以后。`,
        fixes: yearTooEarly(date, year),
      },
    ];
  }
  // Where it is not known whether a unit is a government, the later day holds.
  const isDepartment = isGovernment(fields) === false;
  const last = isDepartment ? `${year + 1}-01-31` : `${year + 1}-03-31`;
  if (date <= last) return [];
  return [
    {
      id: 'date.after',
      severity: 'hint',
      cells: ['signature.date'],
      message: `落款日期 ${written} 晚于${isDepartment ? '' : '政府'}年度报告公布的期限 ${chineseDate(last)}。`,
      remedy: '请核对落款日期；确实逾期的，请尽快公布。',
    },
  ];
}
