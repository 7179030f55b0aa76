import type { Judged } from './judge.ts';
import type { Correction } from './smallestRepairs.ts';

/** The smallest repairs of an independent part of the equations. */
export interface RepairedPart {
  readonly repairs: readonly (readonly Correction[])[];
  /** The weight of there being another error than any of these. */
  readonly unexplained: number;
}

/** A repair of all parts or some, with the chance that it is the right one. */
export interface RankedRepair {
  readonly judged: readonly Judged[];
  readonly share: number;
}

interface Weighed {
  readonly corrections: readonly Correction[];
  readonly judged: readonly Judged[];
  /** The weight of there being other errors in the parts that are left out. */
  readonly elsewhere: number;
  readonly weight: number;
}

/** Repairs that are carried on while the parts are put together. */
const carried = 30;

function heaviest(weighed: Weighed[]): readonly Weighed[] {
  return weighed.sort((one, other) => other.weight - one.weight).slice(0, carried);
}

/**
 * Ranks the repairs of the whole: of each part one, or none where its error is another. The likeliest first. `judge`
 * judges corrections that belong together, for an error can lie across parts.
 */
export function rankRepairs(
  judge: (corrections: readonly Correction[]) => readonly Judged[],
  parts: readonly RepairedPart[],
): readonly RankedRepair[] {
  function weigh(corrections: readonly Correction[], elsewhere: number): Weighed {
    const judged = judge(corrections);
    const weight = judged.reduce((product, each) => product * each.weight, elsewhere);
    return { corrections, judged, elsewhere, weight };
  }

  let whole: readonly Weighed[] = [{ corrections: [], judged: [], elsewhere: 1, weight: 1 }];
  for (const { repairs, unexplained } of parts) {
    const own = heaviest(repairs.map((repair) => weigh(repair, 1)));
    whole = heaviest(
      whole.flatMap(({ corrections, elsewhere }) => [
        ...own.map((added) => weigh([...corrections, ...added.corrections], elsewhere)),
        weigh(corrections, elsewhere * unexplained),
      ]),
    );
  }
  const all = whole.reduce((sum, { weight }) => sum + weight, 0);
  return whole.map(({ judged, weight }) => ({ judged, share: weight / all }));
}
