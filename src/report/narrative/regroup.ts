import type { Clause } from './clauses.ts';
import { carries, disputes, isHead, isKnown, results } from './kinds.ts';
import type { Token } from './tokens.ts';

function withTokens(clause: Clause, before: readonly Token[], after: readonly Token[]): Clause {
  const tokens = [...before, ...(clause.number ? [clause.number] : []), ...after];
  return { ...clause, before, after, tokens, kinds: new Set(tokens.map(({ kind }) => kind)) };
}

function isBareCount({ number, before, after }: Clause): boolean {
  return (
    number?.kind === 'quantity' && before.every(({ kind }) => kind === 'filler') && after.every(isNeutral)
  );
}

function isNeutral(token: Token): boolean {
  return isKnown(token) && !isHead(token);
}

/** 行政复议、行政诉讼分别为3件、2件: each number with the word that it belongs to; null where they do not match. */
function sharedOut(clause: Clause, rest: readonly Clause[]): readonly Clause[] | null {
  const each = clause.before.findIndex(({ kind }) => kind === 'each');
  if (each < 0 || clause.number?.kind !== 'quantity' || clause.after.some(isHead)) return null;
  const listed = clause.before.slice(0, each).filter(isHead);
  const isList = [disputes, results].some((kinds) => listed.every(({ kind }) => kinds.has(kind)));
  const counts = [clause, ...rest.slice(0, listed.length - 1)];
  const next = rest[listed.length - 1];
  if (listed.length < 2 || !isList || counts.length !== listed.length) return null;
  if (!counts.slice(1).every((count) => count.sentence === clause.sentence && isBareCount(count)))
    return null;
  if (next?.sentence === clause.sentence && counts.at(-1)?.end === 'and' && isBareCount(next)) return null;
  const common = clause.before.filter(
    (token) => !isHead(token) && token.kind !== 'each' && token.kind !== 'and',
  );
  return counts.map((count, index) => {
    const own = listed[index];
    const words = index === 0 ? common : count.before;
    return withTokens(
      count,
      own ? [...words, own].sort((one, other) => one.start - other.start) : words,
      count.after,
    );
  });
}

/** 4件未到答复期限，结转下年度: the number and what became of it. */
function carriedLater(clause: Clause, next: Clause | undefined): Clause | null {
  if (clause.number?.kind !== 'quantity' || !clause.kinds.has('underway')) return null;
  if (next?.sentence !== clause.sentence || next.number || !next.tokens.every(isKnown)) return null;
  if (!next.tokens.some(({ kind }) => kind === 'carriedOut')) return null;
  const own = clause.tokens.filter((token) => token.kind !== 'underway' && token !== clause.number);
  if (!own.every(isKnown) || own.some(({ kind }) => carries.has(kind))) return null;
  const without = clause.before.filter(({ kind }) => kind !== 'underway');
  return {
    ...withTokens(clause, without, [
      ...clause.after.filter(({ kind }) => kind !== 'underway'),
      ...next.tokens,
    ]),
    end: next.end,
  };
}

/** Puts together what the marks of punctuation have parted: a number and the words that say what it counts. */
export function regroup(clauses: readonly Clause[]): readonly Clause[] {
  const regrouped: Clause[] = [];
  let skip = 0;
  for (const [index, clause] of clauses.entries()) {
    if (skip > 0) {
      skip -= 1;
      continue;
    }
    const shared = clause.kinds.has('each') ? sharedOut(clause, clauses.slice(index + 1)) : null;
    const carried = shared ? null : carriedLater(clause, clauses[index + 1]);
    regrouped.push(...(shared ?? [carried ?? clause]));
    skip = shared ? shared.length - 1 : carried ? 1 : 0;
  }
  return regrouped;
}
