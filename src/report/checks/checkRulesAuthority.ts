import { cellsOf } from '../forms/cells.ts';
import { levels } from '../levels.ts';
import { makesRules } from '../organ.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';

/** Numbers typed a row too high go down into a row that is still without any. */
function moveDown({ figures }: CheckedReport, filled: readonly string[]): readonly Fix[] {
  const below = filled.map((cell) => cell.replace('.rules.', '.normativeDocuments.'));
  if (below.some((cell) => figures.valueOf(cell) !== 0n)) return [];
  const patch = Object.fromEntries(
    filled.flatMap((cell, index) => [
      [cell, '0'],
      [below[index] ?? '', figures.valueOf(cell).toString()],
    ]),
  );
  return [{ label: '移到下一行', patch }];
}

/**
 * `rules.authority`: only an organ that makes 规章 counts any.
 *
 * @example checkRulesAuthority(report)[0]?.message //=> '“规章”行“本年制发件数”列填了 2，但乡镇政府、街道办事处不能制定规章。'
 */
export function checkRulesAuthority(report: CheckedReport): readonly Finding[] {
  const { form, fields, figures } = report;
  if (makesRules(fields) !== false) return [];
  const filled = [...cellsOf(form).values()].filter(
    ({ table, row, name }) => table === 'disclosure' && row === 'rules' && figures.valueOf(name) > 0n,
  );
  if (filled.length === 0) return [];
  const cells = filled.map(({ name }) => name);
  const stated = filled.map(({ name, columnLabel }) => `“${columnLabel}”列填了 ${figures.valueOf(name)}`);
  const level = levels.find(({ id }) => id === fields['unit.level']);
  const organ = level && level.id !== 'other' ? level.label : `“${(fields['unit.name'] ?? '').trim()}”`;
  const below = form.id === '2021' ? '行政规范性文件' : '规范性文件';
  return [
    {
      id: 'rules.authority',
      severity: 'error',
      cells,
      message: `“规章”行${stated.join('，')}，但${organ}不能制定规章。`,
      remedy: `规章只由国务院部门、省级政府和设区的市、自治州政府制定。${below}请填在下一行，这一行改为 0；确有依据的，请写明理由。`,
      fixes: [
        ...moveDown(report, cells),
        { label: '“规章”行改为 0', patch: Object.fromEntries(cells.map((cell) => [cell, '0'])) },
      ],
    },
  ];
}
