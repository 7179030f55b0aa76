import type { Clause } from './clauses.ts';
import { results } from './kinds.ts';
import type { Situation } from './situation.ts';
import type { Token } from './tokens.ts';

/** 依法公开, without anything that would make it what is published. */
const disclosed = /^(?:其中)?(?:已|均)?(?:依法|依规|依法依规)?公开(?:的)?(?:有|为|共)?$/;
const disclosedAfter = /^(?:已)?(?:依法|依规|依法依规)?公开$/;
const others = /^(?:其他|其它)$/;

function replaced(clause: Clause, token: Token, kind: Token['kind']): Clause {
  function replace(tokens: readonly Token[]): readonly Token[] {
    return tokens.map((each) => (each === token ? { ...token, kind } : each));
  }
  const tokens = replace(clause.tokens);
  return {
    ...clause,
    tokens,
    before: replace(clause.before),
    after: replace(clause.after),
    kinds: new Set(tokens.map((each) => each.kind)),
  };
}

/**
 * A clause with the words that say what is counted only where they stand: 其他1件 in the split of a dispute,
 * 公开30件 among what became of requests.
 */
export function inContext(
  clause: Clause,
  next: Clause | undefined,
  situation: Situation,
  text: string,
): Clause {
  const { before, number, after } = clause;
  if (number?.kind !== 'quantity') return clause;
  function wordsOf(tokens: readonly Token[]): string {
    return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s/g, '');
  }
  const [only] = before.length === 0 ? after : before;
  const [said, isAhead] = before.length > 0 ? [wordsOf(before), true] : [wordsOf(after), false];
  const isAlone = before.length === 0 ? after.length === 1 : before.length === 1 && after.length === 0;
  if (only && isAlone && others.test(said) && situation.split && situation.disputes.length === 1)
    return replaced(clause, only, 'otherOutcome');
  const token = [...before, ...after].find(({ kind }) => kind === 'disclose');
  const isWhole = isAhead ? after.length === 0 && disclosed.test(said) : disclosedAfter.test(said);
  const isBeforeResult =
    next?.sentence === clause.sentence && next.tokens.some(({ kind }) => results.has(kind));
  const isOfRequests = situation.topic === 'requests' && (situation.tallied || isBeforeResult);
  return token && isWhole && isOfRequests && /[件份宗]$/.test(text.slice(number.start, number.end))
    ? replaced(clause, token, 'granted')
    : clause;
}
