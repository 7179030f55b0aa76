import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { brokenPartsOf, type BrokenPart } from './brokenParts.ts';
import { exchangesIn } from './exchanges.ts';
import { judgeOf, type Judged } from './judge.ts';
import { judgeTogether } from './judgeTogether.ts';
import { plausibleRepairs, type SearchedPart } from './plausibleRepairs.ts';
import { handedOn } from './handedOn.ts';
import { narrativeEvidence } from './narrativeEvidence.ts';
import type { Reason } from './reason.ts';
import { smallestRepairs, type Repairs } from './smallestRepairs.ts';
import type { System } from './system.ts';
import { sentenceFor } from './wording.ts';

/** A correction that may be the right one: the fewest cells whose change makes the equations hold, or two exchanged. */
export interface Suggestion {
  /** The cells it changes, in the order of the paper. */
  readonly cells: readonly string[];
  /** The change itself; a total is given back to its parts (''). */
  readonly patch: Fields;
  /** A Chinese sentence, for example `“自然人 重复申请”可能应为 25（现为 52，数字颠倒）。` */
  readonly message: string;
  /** How each of `cells` may have come to be wrong. */
  readonly reasons: readonly Reason[];
}

/** What may be wrong in a report whose equations fail. */
export interface Located {
  /** At most three, the likeliest first. Each settles at least some of what fails, and breaks nothing. */
  readonly suggestions: readonly Suggestion[];
  /** A Chinese sentence about what no plausible correction was found for, or null. */
  readonly none: string | null;
}

const most = 3;

/** The smallest repairs, and those of two cells that one error explains as well as a single cell. */
function repairsOf(system: System): Repairs {
  const { repairs, stopped } = smallestRepairs(system);
  return { repairs: repairs[0]?.length === 1 ? [...repairs, ...exchangesIn(system)] : repairs, stopped };
}

function suggestionOf(form: Form, fields: Fields, repair: readonly Judged[]): Suggestion {
  const order = [...cellsOf(form).keys()];
  function placeOf({ correction }: Judged): number {
    return order.indexOf(correction.suspect.cell.name);
  }
  const judged = [...repair].sort((one, other) => placeOf(one) - placeOf(other));
  const patch = judged.map(({ correction: { suspect, value } }) => [
    suspect.cell.name,
    suspect.isTotal ? '' : value.toString(),
  ]);
  return {
    cells: judged.map(({ correction }) => correction.suspect.cell.name),
    patch: Object.fromEntries(patch),
    message: sentenceFor(form, judged, fields),
    reasons: judged.map(({ reason }) => reason),
  };
}

function noneFor(parts: readonly SearchedPart[], settled: ReadonlySet<BrokenPart>): string | null {
  const left = parts.filter((part) => !settled.has(part) && !part.isWarning && !part.isUntold);
  if (left.length === 0) return null;
  if (left.some(({ isUnfinished }) => isUnfinished)) return '表中还有较多空格，填完后再推测哪里可能有误。';
  const rest = settled.size > 0 ? '其余不平衡之处' : '';
  if (left.some(({ repairs, stopped }) => stopped || repairs.length === 0)) {
    return `${rest}可能有多处填错，没有找到把握较大的更正，请逐项核对。`;
  }
  return `${rest}没有找到比其他格更像填错的数，请逐项核对。`;
}

/**
 * Where the error may be, when equations fail: the smallest sets of cells whose correction makes all of them hold, and
 * exchanges of two, ranked by how such errors come about. Pure and bounded, some 10 ms; call it off the key press.
 *
 * @example suggestCorrections(fields).suggestions[0]?.message //=> '“自然人 重复申请”可能应为 25（现为 52，数字颠倒）。'
 */
export function suggestCorrections(fields: Fields): Located {
  const assessment = assess(fields);
  const { form, figures } = assessment;
  const broken = brokenPartsOf(fields, assessment);
  if (broken.length === 0) return { suggestions: [], none: null };

  const judge = judgeOf(form, fields, figures, handedOn(fields, assessment));
  const evidence = narrativeEvidence(form, fields, figures);
  const parts = broken.map((part): SearchedPart => {
    const found = part.isUnfinished ? { repairs: [], stopped: false } : repairsOf(part.system);
    const leastLost = Math.min(...found.repairs.map((repair) => evidence(repair).lost));
    return { ...part, ...found, leastLost };
  });
  const found = parts.filter((part) => part.repairs.length > 0);
  const strict = found.filter(({ isWarning }) => !isWarning);
  const lenient = found.filter(({ isWarning }) => isWarning);
  // What may be lawful is left out of the change that settles the errors.
  const plausible = [strict, ...lenient.map((part) => [part])].map((group) =>
    plausibleRepairs((corrections) => judgeTogether(form, judge, evidence, corrections), group),
  );
  const repairs = plausible.flatMap((each) => each.repairs.slice(0, most)).slice(0, most);
  const settled = new Set(plausible.flatMap((each) => [...each.settled]));
  return {
    suggestions: repairs.map((repair) => suggestionOf(form, fields, repair)),
    none: noneFor(parts, settled),
  };
}
