import { cellsOf } from '../forms/cells.ts';
import { comparableLastYear } from '../years/comparableLastYear.ts';
import type { CheckedReport, ReadFigures } from './check.ts';
import type { Finding } from './finding.ts';

function hasRequests({ form, figures }: ReadFigures): boolean {
  return [...cellsOf(form).values()].some(
    ({ table, name }) =>
      table === 'requests' && (figures.valueOf(name) > 0n || figures.readings.get(name)?.state === 'refused'),
  );
}

/**
 * `disputes.possible`: a dispute is about a request of this year or last.
 *
 * @example checkDisputesPossible(report)[0]?.severity //=> 'hint'
 */
export function checkDisputesPossible(report: CheckedReport): readonly Finding[] {
  const { form, figures } = report;
  const lastYear = comparableLastYear(report);
  const disputes = [...cellsOf(form).values()].filter(
    ({ table, column, name }) => table === 'disputes' && column === 'total' && figures.valueOf(name) > 0n,
  );
  if (disputes.length === 0 || hasRequests(report) || (lastYear && hasRequests(lastYear))) return [];
  const stated = disputes.map(({ name, rowLabel }) => `${rowLabel} ${figures.valueOf(name)} 件`).join('、');
  return [
    {
      id: 'disputes.possible',
      severity: 'hint',
      cells: [...disputes.map(({ name }) => name), 'requests.received.total'],
      message: `填了${stated}，但本年${lastYear ? '和上年都' : ''}没有政府信息公开申请。`,
      remedy: '这里只填因政府信息公开引起的复议和诉讼，请核对；确由以前的申请引起的，不必改。',
    },
  ];
}
