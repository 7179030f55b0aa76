import type Big from 'big.js';
import { isGovernment } from '../organ.ts';
import { comparableLastYear } from '../years/comparableLastYear.ts';
import { amountOf, feesCell } from './amounts.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';

/** So many 万元 and more are a hundred million 元. */
const muchForDepartment = 10_000;
const yuanIn = 10_000;
const timesLastYear = 100;

function takeAsYuan(amount: Big): readonly Fix[] {
  const inTenThousands = amount.div(yuanIn);
  // An amount has six decimals at most.
  if (!inTenThousands.eq(inTenThousands.round(6))) return [];
  const text = inTenThousands.toFixed();
  return [{ label: `按元换算，改为 ${text} 万元`, patch: { [feesCell]: text } }];
}

/** Why an amount looks like 元, or null. Last year's, where it is at hand, tells more than any limit. */
function reasonFor(report: CheckedReport, amount: Big): string | null {
  const lastYear = comparableLastYear(report);
  const before = lastYear && amountOf(lastYear.figures, feesCell);
  if (before?.gt(0)) {
    return amount.gte(before.times(timesLastYear))
      ? `是上年 ${before.toFixed()} 万元的 ${amount.div(before).round(0, 0).toFixed()} 倍`
      : null;
  }
  return amount.gte(muchForDepartment) && isGovernment(report.fields) === false
    ? '超过一个部门通常的收费'
    : null;
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
      remedy: '这一格的单位是万元，请核对金额；金额无误的，请说明。',
      fixes: takeAsYuan(amount),
    },
  ];
}
