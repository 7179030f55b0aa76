import { totalCellsOf } from '../equations/equationsOf.ts';
import type { ReadFigures } from '../checks/check.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { cellsOfSum, type Sum } from './terms.ts';

/** How much a sum of cells is. */
export interface Amount {
  readonly cells: readonly string[];
  readonly value: bigint;
  /** What it may also be where a stated total and its parts disagree. */
  readonly others: readonly bigint[];
}

type CellState = 'filled' | 'blank' | 'unreadable';

function stateOf(report: ReadFigures, cell: string): CellState {
  const own = report.figures.readings.get(cell)?.state;
  if (own === 'number') return 'filled';
  if (own === 'refused') return 'unreadable';
  const states = (totalCellsOf(report.form).get(cell)?.right ?? []).map((part) => stateOf(report, part));
  if (states.includes('unreadable')) return 'unreadable';
  return states.includes('filled') ? 'filled' : 'blank';
}

const closed = 'requests.closed.total';

/** 三（七）总计 added up from the totals of its rows. */
function closedByRows({ form, figures }: ReadFigures): bigint {
  const column = [...totalCellsOf(form).values()].find(({ id }) => id === 'requests.closed.individual');
  const rows = (column?.right ?? []).map((cell) => cell.replace(/individual$/, 'total'));
  return rows.reduce((sum, row) => sum + figures.valueOf(row), 0n);
}

function addUp(report: ReadFigures, sum: Sum): Amount | null {
  const { form, figures } = report;
  const cells = cellsOfSum(form, sum);
  const states = cells.map((cell) => stateOf(report, cell));
  if (!states.includes('filled') || states.includes('unreadable')) return null;
  const value = cells.reduce((total, cell) => total + figures.valueOf(cell), 0n);
  const computed = cells.reduce(
    (total, cell) => total + (figures.totals.get(cell)?.computed ?? figures.valueOf(cell)),
    0n,
  );
  const byRows = cells.includes(closed) ? value - figures.valueOf(closed) + closedByRows(report) : value;
  return { cells, value, others: [computed, byRows].filter((other) => other !== value) };
}

const known = new WeakMap<ReadFigures['figures'], Map<string, Amount | null>>();

/**
 * How much a sum is in a report; null where the form does not ask for it, nothing of it is filled yet, or something
 * of it cannot be read.
 *
 * @example amountOf(report, ['received', 'carriedIn'])?.value //=> 67n
 */
export function amountOf(report: ReadFigures, sum: Sum): Amount | null {
  let amounts = known.get(report.figures);
  if (!amounts) known.set(report.figures, (amounts = new Map()));
  const name = sum.join('+');
  let amount = amounts.get(name);
  if (amount === undefined) amounts.set(name, (amount = addUp(report, sum)));
  return amount;
}

function nameOfCell({ table, rowLabel, columnLabel }: Cell): string {
  return table === 'requests' ? `“${rowLabel}”${columnLabel}` : `“${rowLabel}”的${columnLabel}`;
}

/**
 * A sum of cells in official words.
 *
 * @example nameOf(form2021, ['requests.received.total']) //=> '“一、本年新收政府信息公开申请数量”总计'
 */
export function nameOf(form: Form, names: readonly string[]): string {
  const cells = names.flatMap((name) => cellsOf(form).get(name) ?? []);
  const columns = new Set(cells.map(({ column }) => column));
  const [block] = new Set(cells.map(({ columnPath }) => columnPath.at(-2)));
  const parts: string[] = [];
  for (const cell of cells) {
    const heading = cell.table === 'requests' ? cell.rowPath.at(-2) : undefined;
    const siblings = cells.filter(({ rowPath }) => rowPath.at(-2) === heading);
    const isGroup = heading !== undefined && siblings.length > 1 && heading.startsWith('（');
    const isBlock = cell.table === 'requests' && columns.size > 1;
    const part = isBlock
      ? `“${cell.rowLabel}”${block ?? ''}各列`
      : isGroup
        ? `“${heading}”各行总计`
        : nameOfCell(cell);
    if (!parts.includes(part)) parts.push(part);
  }
  return parts.join('＋');
}
