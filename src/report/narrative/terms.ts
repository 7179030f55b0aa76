import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';

/** Rows of part three that a text counts together, as their official heading does. */
const groups = {
  received: ['received'],
  carriedIn: ['carriedIn'],
  closed: ['closed'],
  carriedOut: ['carriedOut'],
  granted: ['granted'],
  grantedInPart: ['grantedInPart'],
  exempt: [
    'exemptStateSecret',
    'exemptProhibitedByLaw',
    'exemptSecurityStability',
    'exemptThirdParty',
    'exemptInternalAffairs',
    'exemptDeliberative',
    'exemptEnforcementFile',
    'exemptAdministrativeInquiry',
  ],
  exemptStateSecret: ['exemptStateSecret'],
  exemptThirdParty: ['exemptThirdParty'],
  exemptInternalAffairs: ['exemptInternalAffairs'],
  exemptDeliberative: ['exemptDeliberative'],
  exemptEnforcementFile: ['exemptEnforcementFile'],
  exemptAdministrativeInquiry: ['exemptAdministrativeInquiry'],
  unavailable: ['unavailableNotHeld', 'unavailableCreationRequired', 'unavailableStillUnclear'],
  unavailableNotHeld: ['unavailableNotHeld'],
  unavailableCreationRequired: ['unavailableCreationRequired'],
  unavailableStillUnclear: ['unavailableStillUnclear'],
  declined: [
    'declinedPetition',
    'declinedRepeat',
    'declinedPublication',
    'declinedExcessive',
    'declinedReissue',
  ],
  declinedPetition: ['declinedPetition'],
  declinedRepeat: ['declinedRepeat'],
  otherClosedNotClarified: ['otherClosedNotClarified'],
  otherClosedFeeUnpaid: ['otherClosedFeeUnpaid'],
  otherClosed: ['otherClosed', 'otherClosedNotClarified', 'otherClosedFeeUnpaid', 'otherClosedOther'],
} as const;

type RequestTerm = keyof typeof groups;
/** Columns of part three; 法人或其他组织 is all of them but the first. */
const applicants = {
  individual: ['individual'],
  organisations: ['business', 'research', 'publicInterest', 'legalServices', 'otherOrganisation'],
  business: ['business'],
  research: ['research'],
  publicInterest: ['publicInterest'],
  legalServices: ['legalServices'],
} as const;

type Applicant = keyof typeof applicants;
type Dispute = 'review' | 'directSuit' | 'suitAfterReview';
type Outcome = 'upheld' | 'corrected' | 'other' | 'pending' | 'total';
type Document = 'rules' | 'normativeDocuments';

/** What a text counts, in the words of the tables: rows of part three (总计), or cells of parts four and two. */
export type Term =
  | RequestTerm
  | `${'received' | 'carriedIn'}.${Applicant}`
  | `${Dispute}.${Outcome}`
  | `${Document}.${'issued' | 'repealed' | 'inForce'}`;

/** Terms that are counted together. */
export type Sum = readonly Term[];

function isRequestTerm(term: Term): term is RequestTerm {
  return term in groups;
}

function isApplicant(column: string): column is Applicant {
  return column in applicants;
}

/** 制发 is 新制作 in the form of 2019, which asks for nothing of what was repealed or is in force. */
function namesOf(form: Form, term: Term): readonly string[] {
  if (isRequestTerm(term)) return groups[term].map((row) => `requests.${row}.total`);
  if (/^(rules|normativeDocuments)\./.test(term)) {
    return [`disclosure.${form.id === '2019' ? term.replace('issued', 'made') : term}`];
  }
  const [row = '', column = ''] = term.split('.');
  if (isApplicant(column)) return applicants[column].map((each) => `requests.${row}.${each}`);
  return [`disputes.${term}`];
}

/**
 * The cells of a form that a sum adds up; none where the form does not ask for them.
 *
 * @example cellsOfSum(form2019, ['otherClosed']) //=> ['requests.otherClosed.total']
 */
export function cellsOfSum(form: Form, sum: Sum): readonly string[] {
  const cells = cellsOf(form);
  const named = sum.map((term) => namesOf(form, term).filter((name) => cells.has(name)));
  return named.some((names) => names.length === 0) ? [] : named.flat();
}
