import { inOrder } from './inOrder.ts';
import { reportStatuses, statusLabel, type ReportStatus } from './reportStatus.ts';
import { hasReadingProblem, repeatedUnits, type Row } from './rows.ts';
import { wordsOfReading } from './wordsOfReading.ts';

/** The columns of the table. `numbers`: they begin with the most when the table is sorted by them. */
export const columns = [
  { id: 'unit', label: '单位' },
  { id: 'year', label: '年度' },
  { id: 'form', label: '格式' },
  { id: 'status', label: '状态' },
  { id: 'errors', label: '错误', numbers: true },
  { id: 'warnings', label: '警告', numbers: true },
  { id: 'reading', label: '读取', numbers: true },
  { id: 'file', label: '文件' },
] as const;

export type ColumnId = (typeof columns)[number]['id'];

/** What a table is sorted by. */
export interface Order {
  readonly by: ColumnId;
  readonly descending: boolean;
}

/** Which rows are shown. `missing` and `strangers` ask for the list of units, `unseen` for what was looked at. */
export type RowFilter =
  'all' | 'errors' | 'warnings' | 'reading' | 'repeated' | 'unseen' | 'strangers' | 'missing';

const statusOrder: readonly string[] = reportStatuses.map(({ id }) => id);

/** What a row is sorted by; null where it has nothing of the kind, which stands behind all else in either direction. */
function valueIn({ glance, path }: Row, column: ColumnId): string | number | null {
  if (column === 'file') return path;
  if (glance === null) return null;
  if (glance.kind !== 'report') {
    // What could not be read at all is the most that can be lost.
    return column === 'reading' ? (glance.kind === 'locked' ? Infinity : Number.MAX_VALUE) : null;
  }
  switch (column) {
    case 'unit':
    case 'year':
    case 'form':
      return glance[column] || null;
    case 'status':
      return statusOrder.indexOf(glance.status);
    case 'errors':
    case 'warnings':
      return glance[column];
    case 'reading':
      return glance.problems.length;
  }
}

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.sign(one - other) || 0
    : inOrder(String(one), String(other));
}

/**
 * The rows in an order; equal ones stay in the order in which they came.
 *
 * @example sortRows(rows, { by: 'errors', descending: true })
 */
export function sortRows(rows: readonly Row[], { by, descending }: Order): readonly Row[] {
  const valued = rows.map((row) => ({ row, value: valueIn(row, by) }));
  valued.sort((one, other) => {
    if (one.value === null || other.value === null) {
      return Number(one.value === null) - Number(other.value === null);
    }
    return compare(one.value, other.value) * (descending ? -1 : 1);
  });
  return valued.map(({ row }) => row);
}

function isShownBy(row: Row, filter: RowFilter, repeated: ReadonlyMap<number, number>): boolean {
  const { glance } = row;
  switch (filter) {
    case 'errors':
      return glance?.kind === 'report' && glance.errors > 0;
    case 'warnings':
      return glance?.kind === 'report' && glance.warnings > 0;
    case 'reading':
      return hasReadingProblem(row);
    case 'repeated':
      return repeated.has(row.id);
    case 'all':
    case 'unseen':
    case 'strangers':
    case 'missing':
      return true;
  }
}

/**
 * The rows that a filter shows. Of `unseen`, `strangers` and `missing` the rows are chosen beforehand.
 *
 * @example filterRows(rows, 'errors').length
 */
export function filterRows(rows: readonly Row[], filter: RowFilter): readonly Row[] {
  const repeated = repeatedUnits(rows);
  return rows.filter((row) => isShownBy(row, filter, repeated));
}

/** The reports of a status; every row for ''. */
export function rowsWith(rows: readonly Row[], status: ReportStatus | ''): readonly Row[] {
  if (status === '') return rows;
  return rows.filter(({ glance }) => glance?.kind === 'report' && glance.status === status);
}

function textOf({ glance, path }: Row): string {
  if (glance?.kind !== 'report') return `${path} ${glance ? wordsOfReading(glance) : ''}`;
  return [path, glance.unit, glance.year, glance.form, statusLabel(glance.status)].join(' ');
}

/**
 * The rows in which every word of a search occurs, whatever the width of its signs.
 *
 * @example searchRows(rows, '教育局 2024')
 */
export function searchRows(rows: readonly Row[], query: string): readonly Row[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row).normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
