import { totalCellsOf } from '../equations/equationsOf.ts';
import type { Form } from '../forms/form.ts';
import { areInLine } from './exchanges.ts';
import { wrongRate, type Judge, type Judged } from './judge.ts';
import { neighboursIn } from './neighboursIn.ts';
import type { NarrativeEvidence } from './narrativeEvidence.ts';
import type { Reason } from './reason.ts';
import type { Correction } from './smallestRepairs.ts';

/** Where two numbers are wrong by one error, how often they were exchanged, and how often counted in the wrong row. */
const exchangedShare = 0.15;
const movedShare = 0.1;
/** The likelihood of one place for the other number: beside the cell, or further away in its row or column. */
const nearPlace = 0.05;
const linePlace = 0.004;
/** How often a wrong number is in its total too, since the total was computed from it. */
const followsRate = 0.5;
/** How much likelier corrections are for each number in the text that they bring into accord with the tables. */
const textGain = 100;
/** The same for each that they take out of it: a text and a table that say the same are seldom both wrong. */
export const textLoss = 1e-4;

function changeOf({ suspect, value }: Correction): bigint {
  return value - suspect.value;
}

/** Whether requests carried in were counted as received, or the other way round. */
function areMoved(one: Correction, other: Correction): boolean {
  const [a, b] = [one.suspect.cell, other.suspect.cell];
  const rows = [a.row, b.row].sort().join();
  return (
    a.table === 'requests' &&
    a.column === b.column &&
    rows === 'carriedIn,received' &&
    changeOf(one) === -changeOf(other)
  );
}

/** The likelihood that one error, not two, put both cells wrong; null where it cannot have. */
function oneError(
  form: Form,
  { ratio }: Judge,
  one: Correction,
  other: Correction,
): { reason: Reason; weight: number } | null {
  const [a, b] = [one.suspect, other.suspect];
  const both = wrongRate * ratio(one) * ratio(other);
  if (areInLine(a.cell, b.cell) && one.value === b.value && other.value === a.value) {
    const near = neighboursIn(form).get(a.cell.name)?.includes(b.cell.name) ?? false;
    return { reason: 'exchanged', weight: both * exchangedShare * (near ? nearPlace : linePlace) };
  }
  return areMoved(one, other) ? { reason: 'moved', weight: both * movedShare } : null;
}

/** Whether a total is off by just as much as those of its parts that are corrected with it. */
function follows(form: Form, { correction }: Judged, all: readonly Judged[]): boolean {
  const { suspect } = correction;
  if (!suspect.isTotal) return false;
  const parts = totalCellsOf(form).get(suspect.cell.name)?.right ?? [];
  const changes = all.filter((each) => parts.includes(each.correction.suspect.cell.name));
  const sum = changes.reduce((total, each) => total + changeOf(each.correction), 0n);
  return changes.length > 0 && sum === changeOf(correction);
}

/** Two cells wrong by one error, where that is likelier than by two. */
function withSharedErrors(form: Form, judge: Judge, judged: readonly Judged[]): readonly Judged[] {
  const explained = [...judged];
  const done = new Set<number>();
  for (let first = 0; first < explained.length; first += 1) {
    for (let second = first + 1; second < explained.length; second += 1) {
      const [one, other] = [explained[first], explained[second]];
      if (!one || !other || done.has(first) || done.has(second)) continue;
      const error = oneError(form, judge, one.correction, other.correction);
      if (!error || error.weight <= one.weight * other.weight) continue;
      explained[first] = { ...one, reason: error.reason, weight: error.weight };
      explained[second] = { ...other, reason: error.reason, weight: 1 };
      done.add(first).add(second);
    }
  }
  return explained;
}

/** With what the text says of them: of all together, since they may stand in one sum. */
function withText(judged: readonly Judged[], evidence: NarrativeEvidence): readonly Judged[] {
  const all = evidence(judged.map(({ correction }) => correction));
  const gain = textGain ** all.gained * textLoss ** all.lost;
  return judged.map((each, index): Judged => {
    const weight = index === 0 ? each.weight * gain : each.weight;
    const own = evidence([each.correction]);
    const agreesWithText = own.gained > own.lost;
    const reason = agreesWithText && each.reason === 'fits' ? 'narrative' : each.reason;
    return { ...each, weight, reason, agreesWithText };
  });
}

/**
 * Judges corrections that belong together: two cells may be wrong by one error, a total because of its parts, and the text
 * may speak for them or against them. Their likelihood is the product of the weights.
 */
export function judgeTogether(
  form: Form,
  judge: Judge,
  evidence: NarrativeEvidence,
  corrections: readonly Correction[],
): readonly Judged[] {
  const judged = corrections.map(judge.judgeOne);
  if (judged.length <= 1) return withText(judged, evidence);
  const explained = judged.map((each): Judged =>
    follows(form, each, judged) ? { ...each, reason: 'follows', weight: followsRate } : each,
  );
  return withText(withSharedErrors(form, judge, explained), evidence);
}
