import type { Clause } from './clauses.ts';
import { carries, documents, documentVerbs, isKnown } from './kinds.ts';
import type { Situation } from './situation.ts';
import type { Term } from './terms.ts';
import type { Token } from './tokens.ts';

/** Words that say that something is 0. */
export interface NoneClaim {
  readonly kind: 'noneCarriedIn' | 'noneCarriedOut' | 'noDocuments';
  readonly zero: readonly Term[];
}

const columns = { issue: 'issued', repeal: 'repealed', inForce: 'inForce' } as const;

function columnOf({ kind }: Token): 'issued' | 'repealed' | 'inForce' | null {
  return kind === 'issue' || kind === 'repeal' || kind === 'inForce' ? columns[kind] : null;
}

/** 无上年结转的申请, 无结转下年度继续办理的申请. */
function readCarried(rest: readonly Token[], situation: Situation): NoneClaim | null {
  const named = rest.filter(({ kind }) => carries.has(kind));
  const isBare = rest.every((token) => isKnown(token) && !documents.has(token.kind));
  const [carry] = named;
  if (!carry || named.length > 1 || carry.year !== undefined || !isBare) return null;
  if (situation.topic !== 'requests') return null;
  return carry.kind === 'carriedIn'
    ? { kind: 'noneCarriedIn', zero: ['carriedIn'] }
    : { kind: 'noneCarriedOut', zero: ['carriedOut'] };
}

/** 未制发规章和行政规范性文件, 无现行有效的行政规范性文件. */
function readDocuments(rest: readonly Token[]): NoneClaim | null {
  const named = rest.filter(({ kind }) => documents.has(kind));
  const verbs = rest.filter(({ kind }) => documentVerbs.has(kind));
  const bare = ['filler', 'and', 'all', 'thisYear', 'self'];
  const isBare = rest.every(
    (token) => named.includes(token) || verbs.includes(token) || bare.includes(token.kind),
  );
  if (named.length === 0 || verbs.length === 0 || !isBare) return null;
  const rows = new Set(named.map(({ kind }) => (kind === 'rules' ? 'rules' : 'normativeDocuments')));
  const said = verbs.flatMap((verb) => columnOf(verb) ?? []);
  return {
    kind: 'noDocuments',
    zero: [...rows].flatMap((row) => said.map((column): Term => `${row}.${column}`)),
  };
}

/** What a clause says with 无 or 未 of what was carried over or of documents. */
export function readNoneClaim(
  { tokens, number }: Clause,
  negation: number,
  situation: Situation,
): NoneClaim | null {
  const rest = tokens.slice(negation + 1);
  const before = tokens.slice(0, negation);
  const office = before.map(({ kind }) => kind).lastIndexOf('office') + 1;
  const isClear = before.slice(office).every((token) => isKnown(token) && token.kind !== 'part');
  if (number || !isClear || rest.some(({ kind }) => kind === 'part')) return null;
  return situation.part ? null : (readCarried(rest, situation) ?? readDocuments(rest));
}
