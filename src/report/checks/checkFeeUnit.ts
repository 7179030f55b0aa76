import type Big from 'big.js';
import type { Fields } from '../fields.ts';
import { isGovernment } from '../organ.ts';
import { comparableLastYear } from '../years/comparableLastYear.ts';
import { amountOf, feesCell } from './amounts.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';

const yuanIn = 10_000;
const timesLastYear = 100;

function takeAsYuan(amount: Big): readonly Fix[] {
  const inTenThousands = amount.div(yuanIn);
  // An amount has six decimals at most.
  if (!inTenThousands.eq(inTenThousands.round(6))) return [];
  const text = inTenThousands.toFixed();
  return [{ label: `按元换算，改为 ${text} 万元`, patch: { [feesCell]: text } }];
}

/** From how many 万元 on an amount looks like 元, and of whom that is said. */
interface Limit {
  readonly least: number;
  readonly organ: string;
}

/** A hundred million 元 of a department or a township, five thousand million of a whole county; no limit above it. */
const limits = {
  department: { least: 10_000, organ: '一个部门' },
  township: { least: 10_000, organ: '一个乡镇、街道' },
  county: { least: 500_000, organ: '一个县（区）' },
} satisfies Readonly<Record<string, Limit>>;

/** The limit of a unit, by its level or, where none is chosen, by its name. */
function limitOf(fields: Fields): Limit | null {
  const level = fields['unit.level'] ?? '';
  if (level === 'township' || level === 'county') return limits[level];
  if (isGovernment(fields) === false) return limits.department;
  if (level !== '') return null;
  const name = (fields['unit.name'] ?? '').replace(/\s+/g, '');
  if (/(?:[乡镇]|街道)(?:人民)?(?:政府)?$|街道办事处$/.test(name)) return limits.township;
  return /(?:[县旗]|(?:^|[^治新]|(?:^|[^自])治)区)(?:人民)?政府$/.test(name) ? limits.county : null;
}

/** Why an amount looks like 元, or null: beside last year's, or by itself, as last year's may be wrong in the same way. */
function reasonFor(report: CheckedReport, amount: Big): string | null {
  const lastYear = comparableLastYear(report);
  const before = lastYear && amountOf(lastYear.figures, feesCell);
  if (before?.gt(0) && amount.gte(before.times(timesLastYear))) {
    return `是上年 ${before.toFixed()} 万元的 ${amount.div(before).round(0, 0).toFixed()} 倍`;
  }
  const limit = limitOf(report.fields);
  return limit && amount.gte(limit.least) ? `超过${limit.organ}通常的收费` : null;
}

/**
 * `fee.unit`: the amount of 行政事业性收费 is in 万元, not in 元.
 *
 * @example checkFeeUnit(report)[0]?.fixes?.[0]?.label //=> '按元换算，改为 1.35 万元'
 */
export function checkFeeUnit(report: CheckedReport): readonly Finding[] {
  if (report.form.id !== '2021') return [];
  const amount = amountOf(report.figures, feesCell);
  const reason = amount && reasonFor(report, amount);
  if (!amount || reason === null) return [];
  return [
    {
      id: 'fee.unit',
      severity: 'warning',
      cells: [feesCell],
      message: `“行政事业性收费”填了 ${amount.toFixed()} 万元，${reason}，可能是把元填成了万元。`,
      remedy: '这一格的单位是万元，请核对金额；金额无误的，请写明理由。',
      fixes: takeAsYuan(amount),
    },
  ];
}
