import type { Token } from './tokens.ts';

type Kinds = ReadonlySet<Token['kind']>;

export const verbs: Kinds = new Set([
  'newlyReceive',
  'receive',
  'handle',
  'close',
  'answer',
  'decide',
] as const);
export const nouns: Kinds = new Set(['request', 'bareRequest'] as const);

/** Rows of the results, each with the group it is part of. */
export const results: ReadonlyMap<Token['kind'], string> = new Map([
  ['granted', 'granted'],
  ['grantedInPart', 'grantedInPart'],
  ['exempt', 'exempt'],
  ['exemptStateSecret', 'exempt'],
  ['exemptThirdParty', 'exempt'],
  ['exemptInternalAffairs', 'exempt'],
  ['exemptDeliberative', 'exempt'],
  ['exemptEnforcementFile', 'exempt'],
  ['exemptAdministrativeInquiry', 'exempt'],
  ['unavailable', 'unavailable'],
  ['unavailableNotHeld', 'unavailable'],
  ['unavailableCreationRequired', 'unavailable'],
  ['unavailableStillUnclear', 'unavailable'],
  ['declined', 'declined'],
  ['declinedPetition', 'declined'],
  ['declinedRepeat', 'declined'],
  ['otherClosed', 'otherClosed'],
  ['otherClosedNotClarified', 'otherClosed'],
  ['otherClosedFeeUnpaid', 'otherClosed'],
]);

export const disputes: Kinds = new Set(['review', 'suit', 'directSuit', 'suitAfterReview'] as const);
export const outcomes: Kinds = new Set([
  'upheld',
  'corrected',
  'quashed',
  'otherOutcome',
  'pending',
] as const);
export const documents: Kinds = new Set(['rules', 'normativeDocuments'] as const);
export const documentVerbs: Kinds = new Set(['issue', 'repeal', 'inForce'] as const);
export const carries: Kinds = new Set(['carriedIn', 'carriedOut'] as const);

const heads: Kinds = new Set(
  [results.keys(), verbs, nouns, disputes, outcomes, documents, documentVerbs, carries].flatMap((kinds) => [
    ...kinds,
  ]),
);

/** Whether a token says what is counted. */
export function isHead({ kind }: Token): boolean {
  return heads.has(kind);
}

const neutral: Kinds = new Set([
  'filler',
  'thing',
  'thisYear',
  'self',
  'and',
  'ordinal',
  'date',
  'year',
  'all',
  'openness',
  'part',
] as const);

/** Whether a token may stand among the words of a count without making it another. */
export function isKnown(token: Token): boolean {
  return neutral.has(token.kind) || isHead(token);
}

/** With one of these in it, a clause does not say what a cell does. */
export const elsewhere: Kinds = new Set([
  'comparison',
  'partial',
  'cumulative',
  'period',
  'other',
  'each',
  'negation',
  'except',
  'future',
  'lastYear',
  'withdrawn',
  'underway',
  'share',
] as const);
