import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { readNumber, type NumberReading } from '../numbers/readNumber.ts';
import { totalCellsOf } from './equationsOf.ts';

/** A total: what follows from its parts, and the number a document states where that is another. */
export interface Total {
  readonly computed: bigint;
  readonly stated: bigint | null;
}

/** The numbers of a report as typed. */
export interface Figures {
  /** What each cell's own text says. */
  readonly readings: ReadonlyMap<string, NumberReading>;
  readonly totals: ReadonlyMap<string, Total>;
  /** The number each count cell stands for in a sum: a blank or unreadable cell is 0, a total its stated or else its computed number. */
  readonly valueOf: (cell: string) => bigint;
}

// A key press changes one text of some two hundred: the others are not read again.
const lastRead = new WeakMap<Cell, { readonly text: string; readonly reading: NumberReading }>();

function readCell(cell: Cell, text: string): NumberReading {
  const known = lastRead.get(cell);
  if (known?.text === text) return known.reading;
  const reading = readNumber(text, cell.kind);
  lastRead.set(cell, { text, reading });
  return reading;
}

function wholeNumber(reading: NumberReading | undefined): bigint | null {
  return reading?.state === 'number' && !reading.number.includes('.') ? BigInt(reading.number) : null;
}

/**
 * Reads every number of a report and computes its totals from their parts.
 *
 * @example figuresOf(form2021, { 'requests.received.individual': '3' }).valueOf('requests.received.total') //=> 3n
 */
export function figuresOf(form: Form, fields: Fields): Figures {
  const readings = new Map<string, NumberReading>();
  for (const cell of cellsOf(form).values()) {
    readings.set(cell.name, readCell(cell, fields[cell.name] ?? ''));
  }

  const totalCells = totalCellsOf(form);
  const totals = new Map<string, Total>();

  function totalOf(cell: string): Total | null {
    const known = totals.get(cell);
    if (known) return known;
    const equation = totalCells.get(cell);
    if (!equation) return null;
    const computed = equation.right.reduce((sum, part) => sum + valueOf(part), 0n);
    const own = wholeNumber(readings.get(cell));
    const total: Total = { computed, stated: own === computed ? null : own };
    totals.set(cell, total);
    return total;
  }

  function valueOf(cell: string): bigint {
    const total = totalOf(cell);
    if (total) return total.stated ?? total.computed;
    return wholeNumber(readings.get(cell)) ?? 0n;
  }

  for (const cell of totalCells.keys()) totalOf(cell);
  return { readings, totals, valueOf };
}

/**
 * The changes by which totals whose text agrees with their parts become computed again: such a text says nothing of its own.
 *
 * @example settledTotals(form2021, { 'requests.received.individual': '3', 'requests.received.total': '3' }) //=> { 'requests.received.total': '' }
 */
export function settledTotals(form: Form, fields: Fields): Fields {
  const { readings, totals } = figuresOf(form, fields);
  const settled: Record<string, string> = {};
  for (const [cell, total] of totals) {
    if (total.stated === null && readings.get(cell)?.state === 'number') settled[cell] = '';
  }
  return settled;
}
