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

/** By row, how many there are of its key; only of those that there are several of. */
function countsBy(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row.id);
    else groups.set(key, [row.id]);
  }
  const several = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(several.flatMap((ids) => ids.map((id) => [id, ids.length] as const)));
}

/**
 * How many files there are of the same unit and year, by row; only for those that there are several of.
 *
 * @example repeatedUnits(rows).get(3) //=> 2
 */
export function repeatedUnits(rows: readonly Row[]): ReadonlyMap<number, number> {
  return countsBy(rows, reportKey);
}

function contentOf({ file, glance }: Row): string | null {
  if (glance?.kind !== 'report') return null;
  // The size stands for whatever the files have beside what was read of them.
  const fields = Object.entries(glance.fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([file.size, fields, glance.problems]);
}

/**
 * How many files of the same unit and year have the same content, by row; only for those that there are several of.
 *
 * @example alikeRows(rows).get(3) //=> 2
 */
export function alikeRows(rows: readonly Row[]): ReadonlyMap<number, number> {
  const repeated = repeatedUnits(rows);
  return countsBy(
    rows.filter(({ id }) => repeated.has(id)),
    contentOf,
  );
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
