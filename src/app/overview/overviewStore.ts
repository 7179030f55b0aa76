import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { Order, RowFilter } from './arrangeRows.ts';
import type { FoundFile } from './foundFiles.ts';
import { createGlanceReader } from './glanceReader.ts';
import { inOrder } from './inOrder.ts';
import { readAll, readersFor, type Glances } from './readAll.ts';
import { rememberedUnits, rememberUnits, type RememberedUnits } from './rememberedUnits.ts';
import type { ReportStatus } from './reportStatus.ts';
import type { Row } from './rows.ts';

/** How the table is looked at. */
export interface Look {
  readonly order: Order;
  readonly query: string;
  readonly filter: RowFilter;
  /** Of the reports shown; '' for all. */
  readonly year: string;
  readonly status: ReportStatus | '';
  /** The most rows that are drawn. */
  readonly most: number;
}

/** Where somebody was in the table before a report was opened. */
export interface LeftAt {
  readonly row: number;
  readonly scroll: number;
}

interface OverviewState extends Look {
  readonly rows: readonly Row[];
  readonly reading: boolean;
  /** How many files of the last ones were in the table already. */
  readonly known: number;
  /** How many of them did not fit in. */
  readonly refused: number;
  readonly units: RememberedUnits;
  /** Whether the list of units is kept for the next visit. */
  readonly remembers: boolean;
  readonly leftAt: LeftAt | null;
  /** The rows whose report was looked at. */
  readonly seen: ReadonlySet<number>;
}

/** All reports of the table are in memory, some 30 kB each. */
export const mostRows = 5000;

/** So many rows are drawn in one go: more would keep the page from answering for a moment. */
export const rowsAtOnce = 200;

const look: Look = {
  order: { by: 'file', descending: false },
  query: '',
  filter: 'all',
  year: '',
  status: '',
  most: rowsAtOnce,
};

/** The table: it lives as long as the page does, and outlasts the way to a report and back. */
export const overview = createStore<OverviewState>(() => ({
  ...look,
  rows: [],
  reading: false,
  known: 0,
  refused: 0,
  units: rememberedUnits(),
  remembers: true,
  leftAt: null,
  seen: new Set(),
}));

/** @example const rows = useOverview((state) => state.rows) */
export function useOverview<T>(selector: (state: OverviewState) => T): T {
  return useStore(overview, selector);
}

let stop: (() => void) | null = null;
let nextId = 1;

function take(glances: Glances): void {
  overview.setState(({ rows }) => ({
    rows: rows.map((row) => {
      const glance = glances.get(row.id);
      return glance ? { ...row, glance } : row;
    }),
  }));
}

/** Reads what is not read yet. */
export function readOn(): void {
  if (stop) return;
  const begun = new Set<number>();
  function next(): Row | undefined {
    const row = overview.getState().rows.find(({ id, glance }) => glance === null && !begun.has(id));
    if (row) begun.add(row.id);
    return row;
  }
  const readers = Array.from({ length: readersFor(navigator.hardwareConcurrency) }, createGlanceReader);
  const reading = readAll(next, readers, take);
  stop = reading.stop;
  overview.setState({ reading: true });
  void reading.done.then(() => {
    if (stop !== reading.stop) return;
    stop = null;
    overview.setState({ reading: false });
  });
}

/** Stops reading; what has been read stays. */
export function stopReading(): void {
  stop?.();
  stop = null;
  overview.setState({ reading: false });
}

function markOf({ file, path }: FoundFile): string {
  return `${file.size} ${file.lastModified} ${path}`;
}

/** Puts files into the table and reads them. Those that are in it, unchanged, are not read again. */
export function addFiles(found: readonly FoundFile[]): void {
  const { rows } = overview.getState();
  const marks = new Set(rows.map(markOf));
  const fresh = found.filter((file) => !marks.has(markOf(file)));
  // Systems list a folder in any order, which equal rows of a sorted table would be left in.
  const added = fresh
    .sort((one, other) => inOrder(one.path, other.path))
    .slice(0, mostRows - rows.length)
    .map(({ file, path }): Row => ({ id: nextId++, file, path, glance: null }));
  overview.setState({
    known: found.length - fresh.length,
    refused: fresh.length - added.length,
    rows: [...rows, ...added],
  });
  if (added.length > 0) readOn();
}

/** Empties the table. The list of units stays. */
export function clearTable(): void {
  stopReading();
  overview.setState({ ...look, rows: [], known: 0, refused: 0, leftAt: null, seen: new Set() });
}

/** Keeps which units must report, for the next visit too. */
export function setUnits(units: RememberedUnits): void {
  const filter = overview.getState().filter;
  const asksForList = filter === 'missing' || filter === 'strangers';
  overview.setState({
    units,
    remembers: rememberUnits(units),
    ...(units.text.trim() === '' && asksForList && { filter: 'all' }),
  });
}

/** Notes that the report of a row was looked at. */
export function noteSeen(row: number): void {
  const { seen } = overview.getState();
  if (!seen.has(row)) overview.setState({ seen: new Set([...seen, row]) });
}

/** Changes how the table is looked at; from the first row again. */
export function lookAt(part: Partial<Look>): void {
  overview.setState({ most: rowsAtOnce, ...part });
}
