import type { Glance } from './glance.ts';
import { unitKey } from './unitKey.ts';

/** A file of the table, and what came of it; null while it waits to be read. */
export interface Row {
  readonly id: number;
  readonly file: File;
  readonly path: string;
  readonly glance: Glance | null;
}

function reportKey({ glance }: Row): string | null {
  return glance?.kind === 'report' && glance.unit !== '' ? `${unitKey(glance.unit)} ${glance.year}` : null;
}

/**
 * How many files there are of the same unit and year, by row; only for those that there are several of.
 *
 * @example repeatedUnits(rows).get(3) //=> 2
 */
export function repeatedUnits(rows: readonly Row[]): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = reportKey(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row.id);
    else groups.set(key, [row.id]);
  }
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(several.flatMap((ids) => ids.map((id) => [id, ids.length] as const)));
}

/** Whether anything of a file was not read, was read as something else, or is worth a look. */
export function hasReadingProblem({ glance }: Row): boolean {
  if (glance === null) return false;
  return glance.kind !== 'report' || glance.problems.length > 0;
}

/** The years of the reports, the latest first. */
export function yearsOf(rows: readonly Row[]): readonly string[] {
  const years = rows.flatMap(({ glance }) => (glance?.kind === 'report' ? [glance.year] : []));
  return [...new Set(years)]
    .filter((year) => year !== '')
    .sort()
    .reverse();
}

/**
 * The rows of a year, with those whose year is not known; all for ''.
 *
 * @example inYear(rows, '2024')
 */
export function inYear(rows: readonly Row[], year: string): readonly Row[] {
  if (year === '') return rows;
  return rows.filter(({ glance }) => glance?.kind !== 'report' || glance.year === '' || glance.year === year);
}
