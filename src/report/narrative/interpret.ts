import type { Clause } from './clauses.ts';
import {
  carries,
  disputes,
  documents,
  documentVerbs,
  elsewhere,
  isHead,
  isKnown,
  nouns,
  outcomes,
  results,
  verbs,
} from './kinds.ts';
import type { Situation } from './situation.ts';
import type { Sum, Term } from './terms.ts';
import type { Token } from './tokens.ts';

type Kind = Token['kind'];

/** The words of a clause, sorted by what they say. */
interface Words {
  readonly clause: Clause;
  readonly situation: Situation;
  readonly text: string;
  readonly heads: readonly Token[];
  /** Every word from the first one that says what is counted to the number, and on to the last, is known. */
  readonly spanKnown: boolean;
  /** Every word of the clause is known. */
  readonly allKnown: boolean;
}

/** 申请渠道3个: the noun right before a number is what it counts. */
function isOfThing(before: readonly Token[]): boolean {
  const head = before.map(isHead).lastIndexOf(true);
  return before.slice(head + 1).some(({ kind }) => kind === 'thing');
}

function wordsOf(clause: Clause, situation: Situation, text: string): Words {
  const { before, after } = clause;
  const first = before.findIndex(isHead);
  const last = after.map(isHead).lastIndexOf(true);
  // 示例市教育局制发…: the name of the organ may be any.
  const subject = before.slice(0, Math.max(0, first)).map(({ kind }) => kind);
  const named = subject.lastIndexOf('office') + 1;
  const span = [...(first < 0 ? [] : before.slice(first)), ...after.slice(0, last + 1)];
  return {
    clause,
    situation,
    text,
    heads: [...before, ...after].filter(isHead),
    spanKnown: span.every(isKnown) && !isOfThing(before),
    allKnown: before.slice(named).every(isKnown) && after.every(isKnown) && !isOfThing(before),
  };
}

function having(words: Words, kinds: ReadonlySet<Kind>): readonly Token[] {
  return words.heads.filter(({ kind }) => kinds.has(kind));
}

/** Whether heads stand as a list, 复议、诉讼: anything else between two of them makes the number speak of the last. */
function areJoined(words: Words, listed: readonly Token[]): boolean {
  const tokens = words.clause.tokens;
  return listed.slice(1).every((token, index) => {
    const from = tokens.indexOf(listed[index] ?? token);
    const between = tokens.slice(from + 1, tokens.indexOf(token));
    return between.some(({ kind }) => kind === 'and') && between.every(isKnown);
  });
}

function disputeRows({ kind }: Token): readonly ('review' | 'directSuit' | 'suitAfterReview')[] {
  if (kind === 'suit') return ['directSuit', 'suitAfterReview'];
  return kind === 'review' || kind === 'directSuit' || kind === 'suitAfterReview' ? [kind] : [];
}

function readDocuments(words: Words): readonly Sum[] {
  const named = having(words, documents);
  const listed = named.length > 0 ? named : words.situation.documents;
  const [verb, ...moreVerbs] = having(words, documentVerbs);
  if (words.situation.part || !verb || moreVerbs.length > 0 || listed.length === 0) return [];
  if (words.heads.length !== named.length + 1 || !words.allKnown) return [];
  if (named.length > 1 && !areJoined(words, named)) return [];
  const column = verb.kind === 'issue' ? 'issued' : verb.kind === 'repeal' ? 'repealed' : 'inForce';
  const kinds = new Set(listed.map(({ kind }) => kind));
  return [[...kinds].map((kind): Term => `${kind === 'rules' ? 'rules' : 'normativeDocuments'}.${column}`)];
}

function columnOf({ kind }: Token): string {
  if (kind === 'quashed') return 'corrected';
  return kind === 'otherOutcome' ? 'other' : kind;
}

function readDisputes(words: Words): readonly Sum[] {
  const named = having(words, disputes);
  const said = having(words, outcomes);
  // 撤销并责令重新答复 is one outcome.
  const isOne = said.every(({ kind }) => kind === 'quashed' || kind === 'corrected');
  const [outcome, ...moreOutcomes] = isOne ? said.slice(0, 1) : said;
  const listed = named.length > 0 ? named : words.situation.disputes;
  if (listed.length === 0 || moreOutcomes.length > 0 || (named.length === 0 && !outcome)) return [];
  // 受理行政复议 is what the organ does that decides them.
  if (having(words, verbs).length > 0 || !words.situation.ofOpenness || words.situation.otherDisputes)
    return [];
  if (outcome ? !words.allKnown : !words.spanKnown) return [];
  if (named.length > 1 && !areJoined(words, named)) return [];
  if (named.length === 0 && listed.length > 1) return [];
  const column = outcome ? columnOf(outcome) : 'total';
  const rows = new Set(listed.flatMap(disputeRows));
  return [[...rows].map((row) => `${row}.${column}` as Term)];
}

function readCarried(words: Words, year: number | null): readonly Sum[] {
  const [carry, ...more] = having(words, carries);
  if (!carry || more.length > 0 || !words.spanKnown) return [];
  if (words.situation.topic !== 'requests') return [];
  // 结转上年后新收到47件 counts what is new.
  if (words.heads.some(({ kind }) => kind === 'newlyReceive') && !words.clause.kinds.has('and')) return [];
  const isIn = carry.kind === 'carriedIn';
  if (carry.year !== undefined && (year === null || carry.year !== (isIn ? year - 1 : year + 1))) return [];
  const between = words.clause.tokens;
  const place = between.indexOf(carry);
  // 新收和上年结转的申请共15件
  const isJoined = between[place - 1]?.kind === 'and' || between[place + 1]?.kind === 'and';
  if (isJoined) return isIn ? [['received', 'carriedIn'], ['closed', 'carriedOut'], ['closed']] : [];
  return [[isIn ? 'carriedIn' : 'carriedOut']];
}

function readResults(words: Words): readonly Sum[] {
  const named = words.heads.filter(({ kind }) => results.has(kind));
  if (named.length === 0 || words.situation.topic !== 'requests' || !words.allKnown) return [];
  // 本机关不掌握、无法提供2件: the narrower one is meant.
  const groups = named.map(({ kind }) => results.get(kind));
  const isNarrower = new Set(groups).size === 1 && named.some(({ kind }, index) => kind !== groups[index]);
  const meant = isNarrower ? named.filter(({ kind }, index) => kind !== groups[index]) : named;
  if (meant.length > 1 && !areJoined(words, meant)) return [];
  const sum = meant.map(({ kind }) => kind as Term);
  const [only] = sum;
  if (sum.length > 1 || only === undefined) return [sum];
  if (only === 'granted') return [sum, ['granted', 'grantedInPart']];
  // Some texts know only what was given and what was not.
  if (only !== 'exempt') return [sum];
  const refused: Sum = ['exempt', 'unavailable', 'declined'];
  return [sum, refused, [...refused, 'otherClosed']];
}

const received: readonly Sum[] = [['received'], ['received', 'carriedIn']];
const closed: readonly Sum[] = [['closed'], ['closed', 'carriedOut']];
const answered: Sum = ['granted', 'grantedInPart', 'exempt', 'unavailable', 'declined'];

const meanings: Readonly<Partial<Record<Kind, readonly Sum[]>>> = {
  newlyReceive: [['received']],
  receive: received,
  handle: [...closed, ...received],
  close: [['closed']],
  answer: [...closed, answered],
};

function distinct(sums: readonly Sum[]): readonly Sum[] {
  return sums.filter((sum, index) => sums.findIndex((other) => other.join() === sum.join()) === index);
}

function readVerbs(words: Words): readonly Sum[] {
  const { situation, text } = words;
  const noun = having(words, nouns)[0];
  const kinds = having(words, verbs).map(({ kind }) => kind);
  if (words.heads.some(({ kind }) => !verbs.has(kind) && !nouns.has(kind)) || kinds.includes('decide'))
    return [];
  if (noun?.kind === 'request' ? !words.spanKnown : situation.topic !== 'requests' || !words.allKnown)
    return [];
  // 办理信息公开案件 may be about a 复议.
  if (!noun && (words.clause.kinds.has('openness') || words.clause.kinds.has('thing'))) return [];
  if (situation.part && !kinds.every((kind) => kind === 'newlyReceive')) return [];
  if (kinds.length > 0) return distinct(kinds.flatMap((kind) => meanings[kind] ?? []));
  // Without a verb, 依申请公开 may also be what a document is marked with.
  const isNoun =
    noun?.kind === 'request' &&
    situation.topic !== 'other' &&
    /申请(?:数量|总数|总量|件数|事项|书|件|量|数)?$|公开(?:件|事项)/.test(text.slice(noun.start, noun.end));
  if (isNoun && words.allKnown) return [...received, ...closed];
  const isAmount = noun?.kind === 'bareRequest' && text.slice(noun.start, noun.end).endsWith('量');
  return isAmount && situation.topic === 'requests' && words.allKnown ? received : [];
}

/**
 * What the number of a clause counts: the sums of cells that it may be, the likeliest first; none where the clause
 * does not surely speak of a cell.
 */
export function interpret(
  clause: Clause,
  situation: Situation,
  text: string,
  year: number | null,
): readonly Sum[] {
  if (situation.otherTime || clause.tokens.some(({ kind }) => elsewhere.has(kind))) return [];
  // 与申请人一起办理, 每一件: no number of anything.
  if (clause.number?.value === 1n && clause.number.writing === 'chinese' && !clause.before.some(isHead))
    return [];
  const near = [clause.before.at(-1), clause.after[0]];
  if (near.some((token) => token?.kind === 'approximate')) return [];
  if (!clause.tokens.some(isHead)) return [];
  const words = wordsOf(clause, situation, text);
  if (having(words, documents).length > 0 || having(words, documentVerbs).length > 0)
    return readDocuments(words);
  if (having(words, disputes).length > 0 || having(words, outcomes).length > 0) return readDisputes(words);
  if (having(words, carries).length > 0) return readCarried(words, year);
  if (words.heads.some(({ kind }) => results.has(kind))) return readResults(words);
  return readVerbs(words);
}
