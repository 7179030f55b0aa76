import type { Clause } from './clauses.ts';
import { carries, disputes, documents, outcomes, results, verbs } from './kinds.ts';
import { officeNamedIn } from './officeNamedIn.ts';
import { speaksOfOtherDisputes } from './otherDisputes.ts';
import type { Token } from './tokens.ts';

/** Whose numbers a clause gives, where it does not simply mean the organ that reports. */
export type Scope = 'region' | 'offices' | 'office';

/** What the words before a clause make of it. */
export interface Situation {
  /** What a verb without a noun is about: 办结2件. */
  readonly topic: 'requests' | 'other' | null;
  readonly disputes: readonly Token[];
  /** An outcome of these disputes has been counted: what follows is the rest of the split. */
  readonly split: boolean;
  /** They are of every kind, or about something else: 因征地拆迁引发的行政复议. */
  readonly otherDisputes: boolean;
  readonly documents: readonly Token[];
  /** Open government has been spoken of: a 复议 or 诉讼 is one about it. */
  readonly ofOpenness: boolean;
  /** The sentence has counted requests. */
  readonly tallied: boolean;
  /** Part of a number before it: 其中, or in brackets. */
  readonly part: boolean;
  /** Another year, or some months of this one. */
  readonly otherTime: boolean;
  /** What will or should be. */
  readonly planned: boolean;
  readonly scope: Scope | null;
  /** The words that name the office, where `scope` is one. */
  readonly office: string | null;
}

const headings: ReadonlySet<Token['kind']> = new Set(['stop', 'colon', 'line'] as const);
const longestHeading = 24;

function lengthOf({ tokens }: Clause): number {
  return (tokens.at(-1)?.end ?? 0) - (tokens[0]?.start ?? 0);
}

const ofNewSentence = { part: false, otherTime: false, planned: false, otherDisputes: false } as const;

/** Follows a text clause by clause. */
export function follow(text: string, year: number | null): (clause: Clause) => Situation {
  let section: Situation['topic'] = null;
  let lineTopic: Situation['topic'] = null;
  let line = -1;
  let sentence = -1;
  /** The line in which a 复议 or 诉讼 about open government has been spoken of. */
  let openLine = -1;
  /** The sentence has said that it is about the year of the report. */
  let isThisYear = false;
  let now: Situation = begin();

  function begin(): Situation {
    return {
      topic: lineTopic,
      disputes: [],
      split: false,
      otherDisputes: false,
      documents: [],
      ofOpenness: lineTopic === 'requests',
      tallied: false,
      part: false,
      otherTime: false,
      planned: false,
      scope: null,
      office: null,
    };
  }

  function startLine(clause: Clause): void {
    line = clause.line;
    now = begin();
    const isNumbered = clause.before[0]?.kind === 'ordinal';
    const isRequests = clause.before.some(({ kind }) => kind === 'request');
    if (headings.has(clause.end) && lengthOf(clause) <= longestHeading && !clause.number) {
      const topic = isRequests ? 'requests' : null;
      if (clause.end !== 'stop' || isNumbered) {
        lineTopic = topic;
        section = clause.end === 'line' ? topic : null;
        return;
      }
    }
    if (isNumbered) section = null;
    lineTopic = isNumbered ? (isRequests ? 'requests' : null) : section;
  }

  function topicAfter({ tokens, kinds, number }: Clause): Situation['topic'] {
    const hasRequest = kinds.has('request');
    const isHandled = tokens.some(({ kind }) => verbs.has(kind) || carries.has(kind));
    if (hasRequest && isHandled) return 'requests';
    // 主动公开50条，依申请公开30条: what documents are marked with.
    if (kinds.has('other')) return 'other';
    return hasRequest && !number ? 'requests' : now.topic;
  }

  function timeAfter(tokens: readonly Token[]): boolean {
    let otherTime = now.otherTime;
    for (const [index, { kind, value, start }] of tokens.entries()) {
      const last = tokens[index - 1]?.kind;
      const compared = last === 'comparison' || last === 'and';
      const carried = tokens[index + 1]?.kind === 'carriedIn';
      // 2022年全年 is another year still.
      if (kind === 'thisYear' && last !== 'year' && last !== 'lastYear' && last !== 'period')
        otherTime = false;
      if (kind === 'year' && !compared && !carried) otherTime = Number(value) !== year;
      if (kind === 'period' || (kind === 'lastYear' && !compared)) otherTime = true;
      // 2024年，累计收到…: of that year. Otherwise what has come together since some day.
      if (kind === 'cumulative' && !isThisYear) otherTime = true;
      const until = text.slice(Math.max(0, start - 2), start);
      const isNamed = kind === 'thisYear' || (kind === 'year' && Number(value) === year);
      if (isNamed && !compared && !/[截至止]/.test(until)) isThisYear = !otherTime;
    }
    return otherTime;
  }

  function scopeAfter(tokens: readonly Token[]): Scope | null {
    let scope = now.scope;
    for (const { kind } of tokens) {
      if (kind === 'self') scope = null;
      if (kind === 'region' || kind === 'offices') scope = kind;
      if (kind === 'office' && scope === null) scope = kind;
    }
    return scope;
  }

  return (clause) => {
    if (clause.line !== line) startLine(clause);
    else if (clause.before[0]?.kind === 'ordinal' && clause.sentence !== sentence) {
      lineTopic = clause.before.some(({ kind }) => kind === 'request') ? 'requests' : null;
      now = { ...begin() };
    }
    if (clause.sentence !== sentence) {
      sentence = clause.sentence;
      isThisYear = false;
      // An office named once is the subject of what follows in the same paragraph.
      now =
        clause.tokens[0]?.kind === 'part'
          ? { ...now, ...ofNewSentence }
          : { ...begin(), scope: now.scope, office: now.office };
      if (openLine === line) now = { ...now, ofOpenness: true };
    }
    const before = now;
    const { tokens, kinds } = clause;
    const found = tokens.filter(({ kind }) => disputes.has(kind));
    const titles = tokens.filter(({ kind }) => documents.has(kind));
    const scope = scopeAfter(tokens);
    const otherTime = timeAfter(tokens);
    const isSplit = clause.number !== null && tokens.some(({ kind }) => outcomes.has(kind));
    now = {
      topic: topicAfter(clause),
      disputes: found.length > 0 ? found : now.disputes,
      // 清理规范性文件，废止4件: of those that were gone through.
      documents: titles.length === 0 ? now.documents : clause.number ? titles : [],
      ofOpenness: now.ofOpenness || kinds.has('request') || kinds.has('openness'),
      // 近三年收到180件，其中本年收到62件: a whole of its own.
      tallied: now.tallied,
      part: (now.part || kinds.has('part')) && !(now.otherTime && !otherTime),
      otherTime,
      planned: now.planned || kinds.has('future') || kinds.has('except'),
      split: isSplit || (found.length === 0 && now.split),
      otherDisputes: speaksOfOtherDisputes(clause, text) ?? now.otherDisputes,
      scope,
      office: scope === 'office' ? (officeNamedIn(clause, text) ?? now.office) : null,
    };
    if (now.topic === 'requests' && clause.number && lineTopic === null) lineTopic = 'requests';
    const seen = now;
    const counts = tokens.some(
      (token) => verbs.has(token.kind) || results.has(token.kind) || token.kind === 'request',
    );
    if (now.topic === 'requests' && clause.number && counts) now = { ...now, tallied: true };
    if (seen.ofOpenness && found.length > 0) openLine = line;
    // What stands in brackets ends with them.
    if (clause.inBrackets) now = { ...before, ofOpenness: seen.ofOpenness, tallied: now.tallied };
    if (clause.end === 'semicolon') now = { ...now, part: false };
    return { ...seen, part: seen.part || clause.inBrackets };
  };
}
