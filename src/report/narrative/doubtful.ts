import type { Clause } from './clauses.ts';
import type { Situation } from './situation.ts';
import type { Sum } from './terms.ts';

/** A clause with what it says, before its sentence has been heard to the end. */
export interface ReadClause {
  readonly clause: Clause;
  readonly situation: Situation;
  readonly sums: readonly Sum[];
  /** Of a kind of applicants: the number that was received. */
  readonly within?: bigint;
}

function isOfDisputes({ sums }: ReadClause): boolean {
  return /^(?:review|directSuit|suitAfterReview)\./.test(sums[0]?.[0] ?? '');
}

/** Whether a count is not touched by requests that were taken back. */
function isExact({ sums: [sum] }: ReadClause): boolean {
  return sum?.every((term) => term !== 'received' && term !== 'closed') ?? true;
}

/** 行政复议15件，其中信息公开类3件; 行政诉讼20件（均非信息公开类）: openness spoken of only afterwards, and not of all. */
function ofEveryKind(sentence: readonly ReadClause[]): readonly ReadClause[] {
  function namesOpenness({ clause }: ReadClause): boolean {
    return clause.kinds.has('openness') || clause.kinds.has('request');
  }
  const first = sentence.findIndex(isOfDisputes);
  const before = sentence.slice(0, first + 1);
  if (first < 0 || before.some(namesOpenness)) return [];
  const isRestricted = sentence
    .slice(first + 1)
    .some(
      ({ clause }) =>
        clause.kinds.has('openness') && (!clause.kinds.has('all') || clause.kinds.has('negation')),
    );
  return isRestricted ? sentence.filter(isOfDisputes) : [];
}

/** 撤销1件，确认违法1件: neither is all that was 纠正. */
function partsOfCorrected(sentence: readonly ReadClause[]): readonly ReadClause[] {
  const corrected = sentence.filter(
    ({ clause }) => clause.number && (clause.kinds.has('quashed') || clause.kinds.has('corrected')),
  );
  return corrected.length > 1 ? corrected.filter(({ clause }) => clause.kinds.has('quashed')) : [];
}

function isOfItself({ clause }: ReadClause): boolean {
  return clause.kinds.has('self');
}

/** 县政府收到20件，县公安局收到15件，各部门收到28件: the tables are on all of them, or on one. */
function ofSeveralOffices(sentence: readonly ReadClause[]): readonly ReadClause[] {
  const counted = sentence.filter(({ clause }) => clause.number);
  const named = counted.filter(({ situation }) => situation.scope === 'office');
  const offices = new Set(named.map(({ situation }) => situation.office));
  if (counted.some(({ situation }) => situation.scope === 'offices')) {
    return counted.filter((each) => (each.situation.scope ?? 'office') === 'office' && !isOfItself(each));
  }
  return offices.size > 1 ? named : [];
}

function tookBack(sentence: readonly ReadClause[]): readonly ReadClause[] {
  return sentence.some(({ clause }) => clause.kinds.has('withdrawn'))
    ? sentence.filter((each) => !isExact(each))
    : [];
}

/** The clauses that, heard with the whole of their sentence, may say something else than a cell does. */
export function doubtful(clauses: readonly ReadClause[]): ReadonlySet<Clause> {
  const sentences = new Map<number, ReadClause[]>();
  for (const each of clauses) {
    const known = sentences.get(each.clause.sentence) ?? [];
    sentences.set(each.clause.sentence, [...known, each]);
  }
  const rules = [tookBack, ofEveryKind, partsOfCorrected, ofSeveralOffices];
  const found = [...sentences.values()].flatMap((sentence) => rules.flatMap((rule) => rule(sentence)));
  return new Set(found.map(({ clause }) => clause));
}
