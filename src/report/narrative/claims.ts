import type { Clause } from './clauses.ts';
import { disputes, elsewhere, isKnown, nouns, outcomes, verbs } from './kinds.ts';
import { readOnlyIndividuals } from './applicants.ts';
import { readNoneClaim, type NoneClaim } from './noneClaims.ts';
import type { Situation } from './situation.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

export type ClaimKind =
  | 'allClosed'
  | 'allUpheld'
  | 'allDecided'
  | 'onlyIndividuals'
  | 'noneReceived'
  | 'noDisputes'
  | NoneClaim['kind'];

/** Words that say without a number that some cells are 0. */
export interface ReadClaim {
  readonly kind: ClaimKind;
  readonly zero: readonly Term[];
  /** Where it may be said of the requests that were dealt with: how many those are. */
  readonly handled?: bigint;
}

type Kind = Token['kind'];

const finished: ReadonlySet<Kind> = new Set(['close', 'answer'] as const);
const foreign: ReadonlySet<Kind> = new Set([...elsewhere].filter((kind) => kind !== 'negation'));
const openEnds = /^(?:其他形式|其他|任何|任何形式|各种形式|各种)$/;

function rowsOf(listed: readonly Token[]): readonly ('review' | 'directSuit' | 'suitAfterReview')[] {
  return listed.flatMap(({ kind }) => {
    if (kind === 'suit') return ['directSuit', 'suitAfterReview'] as const;
    return kind === 'review' || kind === 'directSuit' || kind === 'suitAfterReview' ? [kind] : [];
  });
}

function mayStand(token: Token): boolean {
  return isKnown(token) || token.kind === 'name';
}

/** 均已答复, 全部办结, 均获维持, 已全部审结. */
function readAll(clause: Clause, situation: Situation): ReadClaim | null {
  const tokens = clause.tokens;
  const all = tokens.findIndex(({ kind }) => kind === 'all');
  if (all < 0 || situation.part || situation.planned) return null;
  if (tokens.some(({ kind }) => kind === 'negation' || foreign.has(kind))) return null;
  const rest = tokens.slice(all + 1);
  // 对符合条件的申请均按期答复 is of some.
  const office = tokens.map(({ kind }) => kind).lastIndexOf('office', all) + 1;
  if (![...tokens.slice(office, all), ...rest].every(mayStand)) return null;
  const kinds = rest.map(({ kind }) => kind);
  const rows = situation.ofOpenness && !situation.otherDisputes ? rowsOf(situation.disputes) : [];
  // 审结的均获维持 says nothing of those that are pending.
  const isOfDecided = tokens.slice(0, all).some(({ kind }) => kind === 'decide');
  if (rows.length > 0 && kinds.includes('upheld')) {
    return {
      kind: 'allUpheld',
      zero: rows.flatMap((row): Term[] => [
        `${row}.corrected`,
        `${row}.other`,
        ...(isOfDecided ? [] : [`${row}.pending` as const]),
      ]),
    };
  }
  if (rows.length > 0 && kinds.includes('decide')) {
    return { kind: 'allDecided', zero: rows.map((row): Term => `${row}.pending`) };
  }
  if (situation.topic !== 'requests' || situation.disputes.length > 0) return null;
  return kinds.some((kind) => finished.has(kind)) ? { kind: 'allClosed', zero: ['carriedOut'] } : null;
}

/** 未收到政府信息公开申请, 未发生行政复议和行政诉讼. */
function readNone(clause: Clause, situation: Situation, text: string): ReadClaim | null {
  if (clause.number || situation.planned) return null;
  const tokens = clause.before;
  const start = tokens.findIndex(({ kind }) => kind === 'negation');
  if (start < 0) return null;
  const rest = tokens.slice(start + 1);
  const isOpen = rest.some(({ start: from, end }) => openEnds.test(text.slice(from, end)));
  if (!rest.every((token) => mayStand(token) || (isOpen && token.kind === 'partial'))) return null;
  const before = tokens.slice(0, start);
  const none = readNoneClaim(clause, start, situation);
  if (none) return none;
  if (before.some(({ kind }) => foreign.has(kind) || verbs.has(kind) || nouns.has(kind))) return null;
  const named = rest.filter(({ kind }) => disputes.has(kind));
  if (named.length > 0) {
    const isJudged = rest.some(({ kind }) => verbs.has(kind) && kind !== 'receive');
    const saysMore = rest.some(({ kind }) => outcomes.has(kind));
    if (!situation.ofOpenness || situation.otherDisputes || isJudged || saysMore) return null;
    return { kind: 'noDisputes', zero: [...new Set(rowsOf(named))].map((row): Term => `${row}.total`) };
  }
  const kinds = rest.map(({ kind }) => kind);
  const negation = text.slice(tokens[start]?.start, tokens[start]?.end);
  const isReceiving =
    /收到|接到|接收|受理|收$/.test(negation) ||
    /^(?:没有|无|未发生|未产生|没有发生|没有产生|未有|无发生)$/.test(negation) ||
    kinds.some((kind) => kind === 'receive' || kind === 'newlyReceive');
  if (!isReceiving || situation.topic !== 'requests') return null;
  const isNoun = kinds.includes('request') || (kinds.includes('bareRequest') && before.every(isKnown));
  const saysMore = kinds.some((kind) => !isAllowedInNone(kind));
  return isNoun && !saysMore ? { kind: 'noneReceived', zero: ['received'] } : null;
}

/** No results and no carrying over: 无不予公开的申请 says something else. */
function isAllowedInNone(kind: Kind): boolean {
  return verbs.has(kind) || nouns.has(kind) || isKnownFiller(kind);
}

function isKnownFiller(kind: Kind): boolean {
  return [
    'filler',
    'thing',
    'thisYear',
    'self',
    'and',
    'date',
    'year',
    'all',
    'openness',
    'name',
    'partial',
  ].includes(kind);
}

/**
 * What a clause without a count says of all or of none; null where it does not surely say it of the whole year's
 * requests or disputes.
 */
export function readClaim(clause: Clause, situation: Situation, text: string): ReadClaim | null {
  if (situation.otherTime) return null;
  if (clause.number?.kind === 'quantity') return null;
  if (clause.number) return readRate(clause, situation, text);
  const others = situation.topic === 'requests' ? readOnlyIndividuals(clause, text) : [];
  if (others.length > 0) return { kind: 'onlyIndividuals', zero: others };
  return readAll(clause, situation) ?? readNone(clause, situation, text);
}

/** 办结率100%; 按时办结率 is of those that were due. */
function readRate(clause: Clause, situation: Situation, text: string): ReadClaim | null {
  if (
    clause.number?.percent !== 100 ||
    situation.topic !== 'requests' ||
    situation.part ||
    situation.planned
  ) {
    return null;
  }
  const words = text.slice(clause.before[0]?.start, clause.number.start);
  return /^(?:(?:依申请公开|(?:政府)?信息公开申请|申请)件?)?的?(?:办结|答复|办理|回复)率(?:为|达|达到|均为|均达|保持)?(?:到|在)?$/.test(
    words.replace(/\s/g, ''),
  )
    ? { kind: 'allClosed', zero: ['carriedOut'] }
    : null;
}
