import type { Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import type { Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { neighboursIn } from './neighboursIn.ts';
import type { Reason } from './reason.ts';
import { slipsBetween, type Slip } from './slips.ts';
import type { Correction } from './smallestRepairs.ts';
import { usageOf } from './usage.ts';

/** A correction with the way its error came about, and how likely both are beside a cell that is right. */
export interface Judged {
  readonly correction: Correction;
  readonly reason: Reason;
  readonly weight: number;
  /** Whether it brings a number in the narrative into accord with the tables. */
  readonly agreesWithText: boolean;
}

/** How often a cell that is filled is wrong. */
export const wrongRate = 0.004;
/** Zeros are mostly filled in together: another number in place of one is hardly ever typed, but for that of a neighbour. */
const besideZeroRate = 0.0001;
const strayRate = 0.00005;
/** Where a number is wrong, how often it is one beside it, and how often it is any other. {@link slipsBetween} has the rest. */
const neighbourShare = 0.15;
const otherShare = 0.05;
/** How often it is a 0 that was left standing. */
const omittedShare = 0.2;
/** Where a number is not the one that last year's report hands on, how often that is all there is to say. */
const carriedShare = 0.02;
/** Where a total is wrong, how often by arithmetic. */
const arithmeticShare = 0.2;

/** Judges single corrections of one report. */
export interface Judge {
  readonly judgeOne: (correction: Correction) => Judged;
  /** How much likelier the corrected number is in its cell than the one that stands there. */
  readonly ratio: (correction: Correction) => number;
}

/** The likelihood of just this number, where it is none that a slip gives. */
function anyOther({ suspect, value }: Correction): number {
  const typed = Math.abs(Number(suspect.value));
  const any = otherShare / ((typed + 1) * (typed + 2));
  if (!suspect.isTotal) return any;
  return any + arithmeticShare / (1 + Math.abs(Number(suspect.value - value)));
}

function rateOf({ suspect, value }: Correction, reason: Reason): number {
  if (suspect.isTotal || value !== 0n) return wrongRate;
  return reason === 'neighbour' ? besideZeroRate : strayRate;
}

/**
 * The judge of a report's corrections, by how numbers come to be wrong and how the report's cells are used.
 * `handedOn` has the numbers that cells should take from last year's report.
 */
export function judgeOf(
  form: Form,
  fields: Fields,
  figures: Figures,
  handedOn: ReadonlyMap<string, bigint>,
): Judge {
  const usage = usageOf(form, figures);
  const neighbours = neighboursIn(form);

  function neighbour({ name }: Cell, typed: bigint): number {
    // A 0 stands beside a 0 nearly everywhere: it says nothing.
    if (typed === 0n) return 0;
    return (neighbours.get(name) ?? []).filter((other) => figures.valueOf(other) === typed).length / 4;
  }

  /** A number that is blank or cannot be read is missing for certain: no error has to be supposed. */
  function missing({ suspect, value }: Correction): Slip | null {
    const reading = figures.readings.get(suspect.cell.name);
    if (suspect.isTotal || reading?.state === 'number') return null;
    if (reading?.state !== 'refused') return { reason: 'blank', likelihood: 1 };
    const digits = (fields[suspect.cell.name] ?? '').normalize('NFKC').replace(/\D/g, '');
    return { reason: 'unreadable', likelihood: digits === value.toString() ? 1 : 0.05 };
  }

  function ratio({ suspect, value }: Correction): number {
    // A total has no number of its own: it follows.
    return suspect.isTotal ? 1 : usage(suspect.cell, value) / usage(suspect.cell, suspect.value);
  }

  function waysOf(correction: Correction): readonly Slip[] {
    const { suspect, value } = correction;
    const isHandedOn = handedOn.get(suspect.cell.name) === value;
    const isTyped = suspect.isTotal || value !== 0n;
    const areCounts = value >= 0n && suspect.value >= 0n;
    return [
      { reason: 'fits', likelihood: anyOther(correction) },
      { reason: 'omitted', likelihood: suspect.value === 0n ? omittedShare : 0 },
      { reason: 'carriedOut', likelihood: isHandedOn ? carriedShare : 0 },
      { reason: 'neighbour', likelihood: neighbourShare * neighbour(suspect.cell, suspect.value) },
      ...(isTyped && areCounts ? slipsBetween(value.toString(), suspect.value.toString()) : []),
    ];
  }

  const known = new Map<string, Judged>();

  function judgeOne(correction: Correction): Judged {
    const key = `${correction.suspect.cell.name} ${correction.value}`;
    let judged = known.get(key);
    if (!judged) known.set(key, (judged = judgeAnew(correction)));
    return judged;
  }

  function judgeAnew(correction: Correction): Judged {
    const gap = missing(correction);
    if (gap) {
      const weight = ratio(correction) * gap.likelihood;
      return { correction, reason: gap.reason, weight, agreesWithText: false };
    }
    const slips = waysOf(correction);
    const likelihood = slips.reduce((sum, slip) => sum + slip.likelihood, 0);
    const { reason } = slips.reduce((best, slip) => (slip.likelihood > best.likelihood ? slip : best));
    const weight = rateOf(correction, reason) * ratio(correction) * likelihood;
    return { correction, reason, weight, agreesWithText: false };
  }

  return { judgeOne, ratio };
}
