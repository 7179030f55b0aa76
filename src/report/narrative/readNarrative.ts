import type { ReadClaim } from './claims.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { inContext } from './contextual.ts';
import { doubtful, type ReadClause } from './doubtful.ts';
import { readFee, type Fee } from './fees.ts';
import { followClaims } from './followClaims.ts';
import { interpret } from './interpret.ts';
import { elsewhere, isHead, isKnown, results } from './kinds.ts';
import type { Writing } from './numerals.ts';
import { regroup } from './regroup.ts';
import { follow, type Scope, type Situation } from './situation.ts';
import type { Sum } from './terms.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Where something stands in a text: from `start` up to but not including `end`, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whose number it is. */
export interface Said extends Place {
  readonly scope: Scope | null;
  /** The words that name the office, where `scope` is one. */
  readonly office: string | null;
}

/** A number of things, with the sums of cells that it may be. */
export interface Statement extends Said {
  readonly sums: readonly Sum[];
  /** Of a kind of applicants: the number that was received, of which this is a part. */
  readonly within?: bigint;
  readonly number: bigint;
  readonly writing: Writing;
  /** The number without its unit. */
  readonly numeral: Place;
}

/** A share of the results. */
export interface Share extends Said {
  readonly parts: readonly Sum[];
  readonly percent: number;
  readonly decimals: number;
  readonly numeral: Place;
}

/** Words that say without a number that some cells are 0. */
export type Claim = Said & ReadClaim;

/** What a text says about the tables. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly shares: readonly Share[];
  readonly fees: readonly (Fee & Said)[];
  readonly claims: readonly Claim[];
}

function placeOfCount({ before, number, after }: Clause): Place {
  const first = before.find(isHead) ?? number;
  const last = after.filter(isHead).at(-1) ?? number;
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function placeOfClause(clause: Clause): Place {
  const tokens = clause.tokens.filter(({ kind }) => kind !== 'ordinal' && kind !== 'part');
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

interface Counted {
  readonly clause: Clause;
  readonly sums: readonly Sum[];
}

function withoutShare(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== 'share');
}

function readShare(
  clause: Clause,
  situation: Situation,
  text: string,
  before: Counted | null,
): readonly Sum[] {
  const { number } = clause;
  if (number?.kind !== 'percentage' || situation.otherTime || situation.topic !== 'requests') return [];
  if (!clause.kinds.has('share')) return [];
  const bare = { ...clause, tokens: withoutShare(clause.tokens), before: withoutShare(clause.before) };
  if (bare.tokens.some(({ kind }) => elsewhere.has(kind)) || !bare.before.every(isKnown)) return [];
  if (bare.before.some(({ kind }) => results.has(kind))) return interpret(bare, situation, text, null);
  const isNext = before?.clause.sentence === clause.sentence && before.clause.number?.kind === 'quantity';
  const tells = before?.clause.tokens.some(({ kind }) => results.has(kind));
  return isNext && tells ? before.sums : [];
}

/**
 * Reads what a text says about the tables of the report on `year`.
 *
 * @example readNarrative('收到政府信息公开申请5件。', 2024).statements[0]?.sums //=> [['received'], ['received', 'carriedIn']]
 */
export function readNarrative(text: string, year: number | null): Reading {
  const read: ReadClause[] = [];
  const shares: Share[] = [];
  const fees: (Fee & Said)[] = [];
  const claims: (Claim & { readonly line: number })[] = [];
  const underWay = new Set<number>();
  const situationOf = follow(text, year);
  const claimOf = followClaims(text);
  let before: Counted | null = null;

  const clauses = regroup(clausesOf(tokensOf(text)));
  for (const [index, cut] of clauses.entries()) {
    const situation = situationOf(cut);
    const clause = inContext(cut, clauses[index + 1], situation, text);
    const { number, kinds } = clause;
    const { scope, office } = situation;
    const said = { scope, office };

    const sums = number?.kind === 'quantity' ? interpret(clause, situation, text, year) : [];
    const parts = readShare(clause, situation, text, before);
    if (number?.percent !== undefined && parts.length > 0) {
      const { percent, decimals = 0, start, end } = number;
      shares.push({ ...placeOfClause(clause), ...said, parts, percent, decimals, numeral: { start, end } });
    }
    const fee = readFee(clause, situation, text);
    if (fee) fees.push({ ...fee, ...said });
    const { claim, sums: meant, within } = claimOf(clause, situation, sums);
    if (claim) claims.push({ ...placeOfClause(clause), ...claim, ...said, line: clause.line });
    const isLater = kinds.has('carriedOut') && claim?.kind !== 'noneCarriedOut';
    if (isLater || kinds.has('underway')) underWay.add(clause.line);
    read.push({ clause, situation, sums: meant, ...(within === undefined ? {} : { within }) });
    before = { clause, sums: meant };
  }
  const left = doubtful(read);
  return {
    statements: read.flatMap((each) => (left.has(each.clause) ? [] : statementOf(each))),
    shares,
    fees,
    claims: claims.filter(({ kind, line }) => kind !== 'allClosed' || !underWay.has(line)),
  };
}

function statementOf({ clause, situation, sums, within }: ReadClause): readonly Statement[] {
  const { number } = clause;
  if (number?.kind !== 'quantity' || sums.length === 0) return [];
  const { value = 0n, writing = 'digits', start, numberEnd = start } = number;
  const { scope, office } = situation;
  const numeral = { start, end: numberEnd };
  const statement = { scope, office, sums, number: value, writing, numeral };
  return within === undefined
    ? [{ ...placeOfCount(clause), ...statement }]
    : [{ ...placeOfClause(clause), ...statement, within }];
}
