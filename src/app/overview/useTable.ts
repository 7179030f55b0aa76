import { useMemo } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { filterRows, rowsWith, searchRows, sortRows } from './arrangeRows.ts';
import { compareUnits, type Comparison } from './compareUnits.ts';
import { readUnits } from './expectedUnits.ts';
import { localCopiesOf, unseenRows, type LocalCopy } from './localCopies.ts';
import { useOverview } from './overviewStore.ts';
import { alikeRows, inYear, repeatedUnits, type Row } from './rows.ts';

/** The table as it is looked at. */
export interface Table {
  /** The files of the chosen year. */
  readonly rows: readonly Row[];
  /** Those that are shown, in their order. */
  readonly shown: readonly Row[];
  readonly repeated: ReadonlyMap<number, number>;
  /** How many files of the same unit and year have the same content, by row. */
  readonly alike: ReadonlyMap<number, number>;
  /** What this browser has of the same rounds, by row. */
  readonly copies: ReadonlyMap<number, LocalCopy>;
  /** Those of the chosen year that nobody has looked at. */
  readonly unseen: readonly Row[];
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
  const seen = useOverview((state) => state.seen);
  const drafts = useDrafts((state) => state.drafts);

  const rows = useMemo(() => inYear(all, year), [all, year]);
  const names = useMemo(() => readUnits(text).names, [text]);
  const comparison = useMemo(
    () => (names.length === 0 ? null : compareUnits(names, rows, same)),
    [names, rows, same],
  );
  const repeated = useMemo(() => repeatedUnits(rows), [rows]);
  const alike = useMemo(() => alikeRows(rows), [rows]);
  const copies = useMemo(() => localCopiesOf(rows, Object.values(drafts)), [rows, drafts]);
  const unseen = useMemo(() => unseenRows(rows, seen, copies), [rows, seen, copies]);
  const shown = useMemo(() => {
    const chosen =
      filter === 'unseen'
        ? unseen
        : filter === 'strangers'
          ? (comparison?.strangers ?? [])
          : filterRows(rows, filter);
    return sortRows(searchRows(rowsWith(chosen, status), query), order);
  }, [rows, comparison, unseen, filter, status, query, order]);
  return { rows, shown, repeated, alike, copies, unseen, comparison };
}
