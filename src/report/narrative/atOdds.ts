import type { ReadFigures } from '../checks/check.ts';
import { equationsOf } from '../equations/equationsOf.ts';
import { cellsOf } from '../forms/cells.ts';

/**
 * Whether the numbers of these cells are at odds with others of the tables, so that nobody can tell yet which is right.
 * Every row of part three stands in its balance; elsewhere a row stands for itself.
 *
 * @example areAtOdds(report, ['requests.granted.total']) //=> true where 一＋二 is not 三（七）＋四
 */
export function areAtOdds({ form, figures }: ReadFigures, cells: readonly string[]): boolean {
  function sum(names: readonly string[]): bigint {
    return names.reduce((total, name) => total + figures.valueOf(name), 0n);
  }
  const asked = cells.flatMap((name) => cellsOf(form).get(name) ?? []);
  const isInRequests = asked.some(({ table }) => table === 'requests');
  return equationsOf(form).some(({ family, left, right, cells: named }) => {
    const isAbout =
      family.table === 'requests' ? isInRequests : asked.some(({ name }) => named.includes(name));
    return isAbout && sum(left) !== sum(right);
  });
}
