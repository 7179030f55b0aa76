import { largestCount } from '../numbers/readNumber.ts';
import { eliminate, type Reduced } from './eliminate.ts';
import type { Suspect, System } from './system.ts';

/** One cell's part in a repair. */
export interface Correction {
  readonly suspect: Suspect;
  readonly value: bigint;
}

/** What a search found: every smallest repair, or none within its limits. */
export interface Repairs {
  readonly repairs: readonly (readonly Correction[])[];
  /** The search ended before it knew. */
  readonly stopped: boolean;
}

interface Chosen {
  readonly pivot: Reduced;
  readonly place: number;
}

/** Cells in a repair; beyond it nobody would believe a guess. */
const largestSize = 4;
/** Eliminations and comparisons of a search: some 20 ms. */
const longestSearch = 60_000;

function isPossible({ cell }: Suspect, value: bigint): boolean {
  if (value > largestCount) return false;
  return cell.kind === 'change' ? value >= -largestCount : value >= 0n;
}

function quotient(dividend: bigint, divisor: number): bigint | null {
  const by = BigInt(divisor);
  return dividend % by === 0n ? dividend / by : null;
}

/** Whether a change of one cell by which `row` holds settles every other equation too. */
function settlesAll(open: readonly Reduced[], row: Reduced, place: number): boolean {
  const factor = row.coefficients[place] ?? 0;
  return open.every(({ coefficients, residual }) => {
    const coefficient = coefficients[place] ?? 0;
    if (residual === 0n || coefficient === 0) return residual === 0n && coefficient === 0;
    return residual * BigInt(factor) === row.residual * BigInt(coefficient);
  });
}

/**
 * Finds the smallest sets of cells whose correction makes every equation hold, all of them, each with its numbers
 * (Fellegi and Holt 1976, by branching over the cells of an equation that is still broken). Exact: whatever is
 * found fits every equation, and nothing smaller does. Left out are sets whose numbers the equations leave open, as where
 * two cells of one sum could share a change.
 *
 * @example smallestRepairs(system).repairs //=> [[{ suspect: { cell: declinedRepeat, value: 52n, … }, value: 25n }]]
 */
export function smallestRepairs({ suspects, rows }: System): Repairs {
  const found: Correction[][] = [];
  const excluded = new Uint8Array(suspects.length);
  let steps = 0;

  function placesIn({ coefficients }: Reduced): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < coefficients.length; place += 1) {
      if (coefficients[place] !== 0 && excluded[place] === 0) places.push(place);
    }
    return places;
  }

  /** Of the broken equations the one with the fewest cells. */
  function narrowest(broken: readonly Reduced[]): { row: Reduced; places: readonly number[] } | null {
    let best: { row: Reduced; places: readonly number[] } | null = null;
    for (const row of broken) {
      const places = placesIn(row);
      if (!best || places.length < best.places.length) best = { row, places };
    }
    return best;
  }

  function record(chosen: readonly Chosen[]): void {
    const changes = new Map<number, bigint>();
    const corrections: Correction[] = [];
    // The last cell's equation names no earlier one: from it backwards every change follows.
    for (const { pivot, place } of [...chosen].reverse()) {
      let rest = pivot.residual;
      for (const [other, change] of changes) rest += BigInt(pivot.coefficients[other] ?? 0) * change;
      const change = quotient(-rest, pivot.coefficients[place] ?? 1);
      const suspect = suspects[place];
      if (change === null || change === 0n || !suspect) return;
      if (!isPossible(suspect, suspect.value + change)) return;
      changes.set(place, change);
      corrections.push({ suspect, value: suspect.value + change });
    }
    found.push(corrections.reverse());
  }

  function search(open: readonly Reduced[], size: number, chosen: readonly Chosen[]): void {
    const next = narrowest(open.filter(({ residual }) => residual !== 0n));
    // What fewer cells settle was found before.
    if (!next) return;
    const { row, places } = next;
    for (const place of places) {
      steps += 1;
      if (steps > longestSearch) break;
      const further = [...chosen, { pivot: row, place }];
      if (size > 1) search(eliminate(open, row, place), size - 1, further);
      else if (settlesAll(open, row, place)) record(further);
      // Sets with this cell have all been seen.
      excluded[place] = 1;
    }
    for (const place of places) excluded[place] = 0;
  }

  for (let size = 1; size <= largestSize && found.length === 0 && steps <= longestSearch; size += 1) {
    search(rows, size, []);
  }
  return { repairs: found, stopped: steps > longestSearch };
}
