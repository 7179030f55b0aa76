import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';

/** What stands in the cells of a line or a table: how many there are, how many are not 0, and their sum. */
interface Content {
  readonly cells: number;
  readonly used: number;
  readonly sum: number;
}

const nothing: Content = { cells: 0, used: 0, sum: 0 };

/** Counts of all sizes are about as frequent, as in Benford's law: this is the power by which the larger ones are rarer. */
const steepness = 1.2;
/** The sum of 1 ÷ n to that power over all n. */
const normalising = 5.6;
/** From how many times the expected number on a number is too large, and the power by which it is still rarer. */
const tooLarge = 5;
const tooLargeSteepness = 1.5;
/** So that the first numbers of a line are not too large. */
const leeway = 3;

function plus({ cells, used, sum }: Content, value: number): Content {
  return { cells: cells + 1, used: used + (value === 0 ? 0 : 1), sum: sum + value };
}

/** Without one of its cells: what stands in the cell itself is in question. */
function without({ cells, used, sum }: Content, value: number): Content {
  return { cells: cells - 1, used: used - (value === 0 ? 0 : 1), sum: sum - value };
}

/** The chance of a number other than 0; a few cells seen leave room for either. */
function usedRate({ used, cells }: Content): number {
  return (used + 0.3) / (cells + 1.5);
}

function keysOf({ table, row, column }: Cell): readonly [string, string, string] {
  return [table, `${table} row ${row}`, `${table} column ${column}`];
}

/**
 * How likely each number is in a cell, from how its row and its column are used in this report: most cells are 0, and
 * they are so by whole rows and columns; a row or a column of small numbers seldom has a large one.
 */
export function usageOf(form: Form, figures: Figures): (cell: Cell, number: bigint) => number {
  const totals = totalCellsOf(form);
  const contents = new Map<string, Content>();
  function valueOf({ name }: Cell): number {
    return Math.abs(Number(figures.valueOf(name)));
  }
  for (const cell of cellsOf(form).values()) {
    if (totals.has(cell.name)) continue;
    for (const key of keysOf(cell)) contents.set(key, plus(contents.get(key) ?? nothing, valueOf(cell)));
  }

  return (cell, number) => {
    const [whole, row, column] = keysOf(cell).map((key) =>
      without(contents.get(key) ?? nothing, valueOf(cell)),
    ) as [Content, Content, Content];
    const used = Math.min(0.95, Math.max(0.005, (usedRate(row) * usedRate(column)) / usedRate(whole)));
    if (number === 0n) return 1 - used;
    const size = Math.abs(Number(number));
    const expected = ((row.sum + 1) * (column.sum + 1)) / (whole.sum + 1);
    const excess = 1 + size / (tooLarge * (expected + leeway));
    return used / (normalising * size ** steepness * excess ** tooLargeSteepness);
  };
}
