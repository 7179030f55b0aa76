import { cellsOf } from '../forms/cells.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';

/**
 * `inForce.possible`: of what was issued this year and not repealed, at least as much is in force.
 *
 * @example checkInForce(report)[0]?.message //=> '“规章”行：现行有效件数 1，少于本年制发 3－本年废止 0＝3，相差 2。'
 */
export function checkInForce({ form, figures }: CheckedReport): readonly Finding[] {
  return [...cellsOf(form).values()].flatMap(({ name, table, row, column, rowLabel }): readonly Finding[] => {
    if (table !== 'disclosure' || column !== 'inForce') return [];
    const cells = [name, `disclosure.${row}.issued`, `disclosure.${row}.repealed`];
    if (cells.some((cell) => figures.readings.get(cell)?.state !== 'number')) return [];
    const [inForce = 0n, issued = 0n, repealed = 0n] = cells.map(figures.valueOf);
    const least = issued - repealed;
    if (inForce >= least) return [];
    return [
      {
        id: 'inForce.possible',
        severity: 'warning',
        cells,
        message: `“${rowLabel}”行：现行有效件数 ${inForce}，少于本年制发 ${issued}－本年废止 ${repealed}＝${least}，相差 ${least - inForce}。`,
        remedy:
          '现行有效件数包括本年和以前制发、现在仍有效的件数，请核对这三格；本年制发的已经失效的，请写明理由。',
      },
    ];
  });
}
