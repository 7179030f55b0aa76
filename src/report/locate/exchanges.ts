import type { Cell } from '../forms/cells.ts';
import type { Correction } from './smallestRepairs.ts';
import type { System } from './system.ts';

/**
 * Whether two cells stand in one row or one column, where their numbers are easily exchanged.
 *
 * @example areInLine(receivedByBusiness, grantedToBusiness) //=> true
 */
export function areInLine(one: Cell, other: Cell): boolean {
  return one.table === other.table && (one.row === other.row || one.column === other.column);
}

/**
 * The pairs of cells in one line whose numbers, exchanged, make every equation hold. Two cells are wrong there by one
 * error, which may well be likelier than an error in the one cell that would do.
 *
 * @example exchangesIn(system) //=> [[{ suspect: received, value: 46n }, { suspect: granted, value: 21n }]]
 */
export function exchangesIn({ suspects, rows }: System): readonly (readonly Correction[])[] {
  function settlesAll(first: number, second: number, change: bigint): boolean {
    return rows.every(({ coefficients, residual }) => {
      const effect = (coefficients[first] ?? 0) - (coefficients[second] ?? 0);
      return residual + BigInt(effect) * change === 0n;
    });
  }

  return suspects.flatMap((one, first) =>
    suspects.slice(first + 1).flatMap((other, beyond) => {
      const change = other.value - one.value;
      if (change === 0n || !areInLine(one.cell, other.cell)) return [];
      if (!settlesAll(first, first + 1 + beyond, change)) return [];
      return [
        [
          { suspect: one, value: other.value },
          { suspect: other, value: one.value },
        ],
      ];
    }),
  );
}
