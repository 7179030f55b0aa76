import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { writtenCells } from './writtenCells.ts';

/** The sides of an equation; a cell that is not one of the form's own is a known number. */
export interface Sides {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A cell whose number may be wrong: a part, or a total that has a number of its own. */
export interface Suspect {
  readonly cell: Cell;
  readonly value: bigint;
  readonly isTotal: boolean;
}

/** An equation over suspects: the sum of coefficient × number is `residual`, and should be 0. */
export interface Row {
  readonly id: string;
  /** A coefficient for each suspect, mostly 0. */
  readonly coefficients: Int32Array;
  readonly residual: bigint;
}

/** Equations over the cells that may be wrong. */
export interface System {
  readonly suspects: readonly Suspect[];
  readonly rows: readonly Row[];
}

/**
 * Writes equations over the cells that may be wrong. Computed totals are replaced by their parts, which leaves nothing of
 * their own equations. `known` gives the number of a cell that is not the form's own.
 */
export function systemOf(
  form: Form,
  figures: Figures,
  equations: readonly Sides[],
  known: (cell: string) => bigint,
): System {
  const cells = cellsOf(form);
  const totals = totalCellsOf(form);
  const places = new Map<string, number>();
  const suspects: Suspect[] = [];

  function placeOf(cell: Cell): number {
    const place = places.get(cell.name) ?? suspects.length;
    if (place === suspects.length) {
      places.set(cell.name, place);
      suspects.push({ cell, value: figures.valueOf(cell.name), isTotal: totals.has(cell.name) });
    }
    return place;
  }

  const written = equations.map(({ id, left, right }) => {
    const terms = new Map<number, number>();
    let residual = 0n;
    for (const [names, sign] of [
      [left, 1],
      [right, -1],
    ] as const) {
      for (const name of names.flatMap((each) => writtenCells(form, figures, each))) {
        const cell = cells.get(name);
        residual += BigInt(sign) * (cell ? figures.valueOf(name) : known(name));
        if (!cell) continue;
        const place = placeOf(cell);
        terms.set(place, (terms.get(place) ?? 0) + sign);
      }
    }
    return { id, terms, residual };
  });
  const rows = written.map(({ id, terms, residual }): Row => {
    const coefficients = new Int32Array(suspects.length);
    for (const [place, coefficient] of terms) coefficients[place] = coefficient;
    return { id, coefficients, residual };
  });
  return { suspects, rows };
}
