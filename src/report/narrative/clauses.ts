import { isHead } from './kinds.ts';
import type { Token } from './tokens.ts';

/** What stands between two marks of punctuation, with at most one number that counts things or shares. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The kinds of its tokens. */
  readonly kinds: ReadonlySet<Token['kind']>;
  /** Its tokens before its number; all of them where it has none. */
  readonly before: readonly Token[];
  readonly number: Token | null;
  readonly after: readonly Token[];
  /** Which sentence and which line of the text it belongs to. */
  readonly sentence: number;
  readonly line: number;
  readonly inBrackets: boolean;
  /** The mark it ends with. */
  readonly end: Token['kind'];
}

const ends: ReadonlySet<Token['kind']> = new Set([
  'comma',
  'semicolon',
  'colon',
  'opening',
  'closing',
  'stop',
  'line',
] as const);

function isNumber({ kind }: Token): boolean {
  return kind === 'quantity' || kind === 'percentage';
}

/**
 * Cuts tokens into clauses. A list such as 复议2件、诉讼1件 is two of them, 复议、诉讼共3件 is one.
 *
 * @example clausesOf(tokensOf('收到申请3件，办结3件。')).length //=> 2
 */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let held: Token[] = [];
  /** Where in `held` its number is. */
  let place = -1;
  let sentence = 0;
  let line = 0;
  let depth = 0;

  function push(words: readonly Token[], end: Token['kind']): void {
    const number = words[place] ?? null;
    clauses.push({
      tokens: words,
      kinds: new Set(words.map(({ kind }) => kind)),
      before: number ? words.slice(0, place) : words,
      number,
      after: number ? words.slice(place + 1) : [],
      sentence,
      line,
      inBrackets: depth > 0,
      end,
    });
  }

  function flush(end: Token['kind']): void {
    if (held.length > 0) push(held, end);
    held = [];
    place = -1;
  }

  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]?.kind;
    // 收到申请（65件）
    if (token.kind === 'opening' && next === 'quantity' && place < 0 && held.some(isHead)) {
      if (tokens[index + 2]?.kind === 'closing') continue;
    }
    if (token.kind === 'closing' && tokens[index - 1]?.kind === 'quantity' && depth === 0) continue;
    if (ends.has(token.kind)) {
      if (token.kind === 'colon' && (next === 'quantity' || next === 'count')) continue;
      flush(token.kind);
      if (token.kind === 'opening') depth += 1;
      if (token.kind === 'closing') depth = Math.max(0, depth - 1);
      if (token.kind === 'stop' || token.kind === 'line') sentence += 1;
      if (token.kind !== 'line') continue;
      line += 1;
      depth = 0;
    } else if (token.kind === 'and' && (place >= 0 || next === 'negation')) {
      // 无复议、无诉讼 is two clauses as well.
      flush(token.kind);
    } else {
      if (isNumber(token) && place >= 0) {
        // 收到3件办结2件: what stands between two numbers belongs to the second, if the first has its own words.
        const rest = place > 0 ? held.splice(place + 1) : [];
        flush('and');
        held = rest;
      }
      if (isNumber(token)) place = held.length;
      held.push(token);
    }
  }
  flush('stop');
  return clauses;
}
