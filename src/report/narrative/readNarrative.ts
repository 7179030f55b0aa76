import { readClaim, type ClaimKind } from './claims.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { interpret } from './interpret.ts';
import { elsewhere, isHead, isKnown, results } from './kinds.ts';
import type { Writing } from './numerals.ts';
import { follow, type Scope, type Situation } from './situation.ts';
import type { Sum, Term } from './terms.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Where something stands in a text: from `start` up to but not including `end`, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Said extends Place {
  readonly scope: Scope | null;
}

/** A number of things, with the sums of cells that it may be. */
export interface Statement extends Said {
  readonly sums: readonly Sum[];
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
export interface Claim extends Said {
  readonly kind: ClaimKind;
  readonly zero: readonly Term[];
}

/** What a text says about the tables. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly shares: readonly Share[];
  readonly claims: readonly Claim[];
}

function placeOfCount({ before, number, after }: Clause): Place {
  const first = before.find(isHead) ?? number;
  const last = after.filter(isHead).at(-1) ?? number;
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function placeOfClause(clause: Clause): Place {
  const tokens = clause.tokens.filter(({ kind }) => kind !== 'ordinal');
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

interface Counted {
  readonly clause: Clause;
  readonly sums: readonly Sum[];
}

/** Whether a claim is of all requests: in 网上申请5件，均已办结 it is of those five. */
function isOfAll(kind: ClaimKind, { sentence }: Clause, counted: Counted | null): boolean {
  if (kind !== 'allClosed' || counted?.clause.sentence !== sentence) return true;
  return counted.sums[0]?.some((term) => term === 'received' || term === 'closed') ?? false;
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
  const statements: (Statement & { readonly clause: Clause })[] = [];
  const shares: Share[] = [];
  const claims: (Claim & { readonly line: number })[] = [];
  const tookBack = new Set<number>();
  const underWay = new Set<number>();
  const situationOf = follow(year);
  let before: Counted | null = null;
  let counted: Counted | null = null;

  for (const clause of clausesOf(tokensOf(text))) {
    const situation = situationOf(clause);
    const { scope } = situation;
    const { number } = clause;
    const { kinds } = clause;
    if (kinds.has('withdrawn')) tookBack.add(clause.sentence);
    if (kinds.has('carriedOut') || kinds.has('underway')) underWay.add(clause.line);

    const sums = number?.kind === 'quantity' ? interpret(clause, situation, text, year) : [];
    if (number?.kind === 'quantity' && sums.length > 0)
      statements.push(statementOf(clause, number, sums, scope));
    const parts = readShare(clause, situation, text, before);
    if (number?.percent !== undefined && parts.length > 0) {
      const { percent, decimals = 0, start, end } = number;
      shares.push({ ...placeOfClause(clause), scope, parts, percent, decimals, numeral: { start, end } });
    }
    const claim = readClaim(clause, situation, text);
    if (claim && isOfAll(claim.kind, clause, counted)) {
      claims.push({ ...placeOfClause(clause), ...claim, scope, line: clause.line });
    }
    before = { clause, sums };
    const isOther = kinds.has('count') || (!number && kinds.has('partial') && clause.tokens.some(isHead));
    if ((number?.kind === 'quantity' && !kinds.has('comparison')) || isOther) counted = before;
  }
  return {
    statements: statements.filter(({ clause, sums }) => !tookBack.has(clause.sentence) || isExact(sums)),
    shares,
    claims: claims.filter(({ kind, line }) => kind !== 'allClosed' || !underWay.has(line)),
  };
}

function statementOf(
  clause: Clause,
  { value = 0n, writing = 'digits', start, numberEnd = start }: Token,
  sums: readonly Sum[],
  scope: Scope | null,
): Statement & { readonly clause: Clause } {
  const numeral = { start, end: numberEnd };
  return { ...placeOfCount(clause), scope, sums, number: value, writing, numeral, clause };
}

/** Whether a count is not touched by requests that were taken back. */
function isExact([sum]: readonly Sum[]): boolean {
  return sum?.every((term) => term !== 'received' && term !== 'closed') ?? true;
}
