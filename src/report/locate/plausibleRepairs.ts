import { areTied, type Option } from './areTied.ts';
import type { BrokenPart } from './brokenParts.ts';
import type { Judged } from './judge.ts';
import { textLoss } from './judgeTogether.ts';
import { rankRepairs, type RankedRepair } from './rankRepairs.ts';
import type { Correction, Repairs } from './smallestRepairs.ts';

/** A part with the smallest repairs of it that were found. */
export interface SearchedPart extends BrokenPart, Repairs {
  /** How many numbers in the text, which the tables bear out, each of the repairs contradicts: the text is wrong with them. */
  readonly leastLost: number;
}

/** The least chance of a correction to be proposed, and of one for which no slip speaks but only the equations. */
const leastChance = 0.12;
const leastChanceUnexplained = 0.5;
/** The same where so much is broken that parts are looked at one by one. */
const leastChanceAmongMany = 0.5;
/** The least chance of a whole repair to stand beside a likelier one. */
const leastChanceBeside = 0.03;
/** More cells than this are not put into one proposal when they can be proposed one by one. */
const mostCells = 4;

/**
 * The weight of another error than those of the smallest repairs, for the first cell of a repair and for each further
 * one. Where one number has to settle one equation, any cell of it can, and two errors look just like one.
 */
const unexplainedFirst = 2e-6;
const unexplainedFurther = 1e-5;

function unexplained({ repairs, leastLost }: SearchedPart): number {
  const further = Math.max(0, (repairs[0]?.length ?? 0) - 1);
  return repairs.length === 1 ? 0 : unexplainedFirst * unexplainedFurther ** further * textLoss ** leastLost;
}

function keyOf({ suspect, value }: Correction): string {
  return `${suspect.cell.name} ${value}`;
}

/** Whether the equations leave hardly a choice, as where one number settles those of its row and of its column. */
function isPinnedDown(correction: Correction, { repairs }: SearchedPart): boolean {
  const key = keyOf(correction);
  const standing = repairs.filter((repair) => repair.some((each) => keyOf(each) === key));
  return standing.length * 2 >= repairs.length;
}

/** Whether a number for whose error nothing speaks is borne out by its total: then both are rather right. */
function isBorneOut(repair: readonly Judged[]): boolean {
  const hasUnexplained = repair.some(
    ({ correction, reason }) => reason === 'fits' && !correction.suspect.isTotal,
  );
  return hasUnexplained && repair.some(({ reason }) => reason === 'follows');
}

/** The chance of each correction: that of all repairs in which it stands. */
function chancesIn(ranked: readonly RankedRepair[]): ReadonlyMap<string, number> {
  const chances = new Map<string, number>();
  for (const { judged, share } of ranked) {
    for (const { correction } of judged) {
      const key = keyOf(correction);
      chances.set(key, (chances.get(key) ?? 0) + share);
    }
  }
  return chances;
}

function ownOf({ system }: SearchedPart, judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ correction }) => system.suspects.includes(correction.suspect));
}

/** The ways to settle one part, whatever settles the others. */
function optionsFor(part: SearchedPart, ranked: readonly RankedRepair[]): readonly Option[] {
  const options = new Map<string, Option>();
  for (const { judged, share } of ranked) {
    const own = ownOf(part, judged);
    const key = own.map(({ correction }) => keyOf(correction)).join();
    // As the likeliest of the whole repairs explains it.
    const known = options.get(key) ?? { judged: own, share: 0 };
    if (own.length > 0) options.set(key, { ...known, share: known.share + share });
  }
  return [...options.values()];
}

/** What is worth proposing, the likeliest first, and the parts that it settles. */
export interface PlausibleRepairs {
  readonly repairs: readonly (readonly Judged[])[];
  readonly settled: ReadonlySet<BrokenPart>;
}

type Judging = (corrections: readonly Correction[]) => readonly Judged[];

/**
 * Chooses the repairs worth proposing: whole ones, in which each part has a plausible repair; without the parts that
 * have none; and by their parts where a whole one is long. Each of `parts` has at least one repair.
 */
export function plausibleRepairs(judge: Judging, parts: readonly SearchedPart[]): PlausibleRepairs {
  if (parts.length > mostCells) return partByPart(judge, parts);
  const proposals = proposalsFor(judge, parts, leastChance);
  // Those that settle the most, and differ from each other only in how.
  const fullest = Math.max(0, ...proposals.map(({ size }) => size));
  const chosen = new Map<string, readonly Judged[]>();
  for (const pieces of proposals) {
    const repair = [...pieces.values()].flat();
    const key = repair.map(({ correction }) => keyOf(correction)).join();
    if (pieces.size === fullest && !chosen.has(key)) chosen.set(key, repair);
  }
  const repairs = [...chosen.values()];
  const isLong = parts.length > 1 && (repairs[0]?.length ?? 0) > mostCells;
  if (isLong) return partByPart(judge, parts);
  return { repairs, settled: new Set(proposals.flatMap((pieces) => [...pieces.keys()])) };
}

/** The likeliest repair of each part by itself, where it is likelier than not. */
function partByPart(judge: Judging, parts: readonly SearchedPart[]): PlausibleRepairs {
  const likeliest = parts.flatMap((part) => proposalsFor(judge, [part], leastChanceAmongMany).slice(0, 1));
  return {
    repairs: likeliest.flatMap((pieces) => [...pieces.values()]),
    settled: new Set(likeliest.flatMap((pieces) => [...pieces.keys()])),
  };
}

/** Whole repairs, the likeliest first, each without the parts in which it is not plausible. */
function proposalsFor(
  judge: Judging,
  parts: readonly SearchedPart[],
  least: number,
): readonly ReadonlyMap<SearchedPart, readonly Judged[]>[] {
  const ranked = rankRepairs(
    judge,
    parts.map((part) => ({ repairs: part.repairs, unexplained: unexplained(part) })),
  );
  const chances = chancesIn(ranked);
  const distinct = parts.filter((part) => !areTied(optionsFor(part, ranked)));

  function isPlausible({ correction, reason }: Judged, part: SearchedPart): boolean {
    const chance = chances.get(keyOf(correction)) ?? 0;
    if (reason !== 'fits') return chance >= least;
    return !part.isWarning && isPinnedDown(correction, part) && chance >= leastChanceUnexplained;
  }

  return ranked
    .filter(({ share }, index) => index === 0 || share >= leastChanceBeside)
    .map(({ judged }) => {
      const pieces = new Map<SearchedPart, readonly Judged[]>();
      for (const part of distinct) {
        const own = ownOf(part, judged);
        if (own.length === 0 || isBorneOut(own)) continue;
        if (own.every((each) => isPlausible(each, part))) pieces.set(part, own);
      }
      return pieces;
    })
    .filter(({ size }) => size > 0);
}
