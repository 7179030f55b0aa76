import type { Row } from './rows.ts';
import { nearnessOf, type Nearness } from './nearUnits.ts';
import { unitKey } from './unitKey.ts';

/** Which unit of the list a unit in a file is, where a person said so: keys of both names. */
export type SameUnits = Readonly<Record<string, string>>;

/** What the files have of the units that must report. */
export interface Comparison {
  readonly expected: number;
  /** The names of those that have no file. */
  readonly missing: readonly string[];
  /** The files of units that are not on the list. */
  readonly strangers: readonly Row[];
  /** The files from which no unit was read. */
  readonly nameless: readonly Row[];
}

/** A file that may be the one of a missing unit. */
export interface NearFile {
  readonly row: Row;
  /** `file`: the unit's name stands in the name of a file from which no unit was read. */
  readonly nearness: Nearness | 'file';
}

function unitOf({ glance }: Row): string {
  return glance?.kind === 'report' ? glance.unit : '';
}

/**
 * Compares the units in files with those that must report.
 *
 * @param rows those of the year in question
 * @example compareUnits(['示例市教育局', '示例市水利局'], rows, {}).missing //=> ['示例市水利局']
 */
export function compareUnits(names: readonly string[], rows: readonly Row[], same: SameUnits): Comparison {
  const listed = new Set(names.map(unitKey));
  const reported = new Set<string>();
  const strangers: Row[] = [];
  const nameless: Row[] = [];
  for (const row of rows) {
    if (row.glance === null) continue;
    const key = unitKey(unitOf(row));
    const unit = listed.has(key) ? key : (same[key] ?? key);
    if (listed.has(unit)) reported.add(unit);
    else if (key === '') nameless.push(row);
    else strangers.push(row);
  }
  return {
    expected: names.length,
    missing: names.filter((name) => !reported.has(unitKey(name))),
    strangers,
    nameless,
  };
}

const order: readonly NearFile['nearness'][] = ['file', 'shorter', 'oneSign'];
const mostNear = 3;

/**
 * The files that may be the one of a missing unit, the likeliest first, at most three.
 *
 * @example nearFiles('示例市教育局', comparison)[0]?.nearness //=> 'shorter'
 */
export function nearFiles(missing: string, { strangers, nameless }: Comparison): readonly NearFile[] {
  const key = unitKey(missing);
  const named = nameless.flatMap((row): readonly NearFile[] =>
    unitKey(row.path).includes(key) ? [{ row, nearness: 'file' }] : [],
  );
  const near = strangers.flatMap((row): readonly NearFile[] => {
    const nearness = nearnessOf(key, unitKey(unitOf(row)));
    return nearness === null ? [] : [{ row, nearness }];
  });
  return [...named, ...near]
    .sort((one, other) => order.indexOf(one.nearness) - order.indexOf(other.nearness))
    .slice(0, mostNear);
}
