import { useMemo } from 'react';
import { filterRows, rowsWith, searchRows, sortRows } from './arrangeRows.ts';
import { compareUnits, type Comparison } from './compareUnits.ts';
import { readUnits } from './expectedUnits.ts';
import { useOverview } from './overviewStore.ts';
import { inYear, repeatedUnits, type Row } from './rows.ts';

/** The table as it is looked at. */
export interface Table {
  /** The files of the chosen year. */
  readonly rows: readonly Row[];
  /** Those that are shown, in their order. */
  readonly shown: readonly Row[];
  readonly repeated: ReadonlyMap<number, number>;
  /** null without a list of units. */
  readonly comparison: Comparison | null;
}

/** The rows that are shown, in the order shown, and what the list of units says of them. */
export function useTable(): Table {
  const all = useOverview((state) => state.rows);
  const year = useOverview((state) => state.year);
  const { text, same } = useOverview((state) => state.units);
  const filter = useOverview((state) => state.filter);
  const status = useOverview((state) => state.status);
  const query = useOverview((state) => state.query);
  const order = useOverview((state) => state.order);

  const rows = useMemo(() => inYear(all, year), [all, year]);
  const names = useMemo(() => readUnits(text).names, [text]);
  const comparison = useMemo(
    () => (names.length === 0 ? null : compareUnits(names, rows, same)),
    [names, rows, same],
  );
  const repeated = useMemo(() => repeatedUnits(rows), [rows]);
  const shown = useMemo(() => {
    const chosen = filter === 'strangers' ? (comparison?.strangers ?? []) : filterRows(rows, filter);
    return sortRows(searchRows(rowsWith(chosen, status), query), order);
  }, [rows, comparison, filter, status, query, order]);
  return { rows, shown, repeated, comparison };
}
