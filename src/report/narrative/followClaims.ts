import { readApplicants } from './applicants.ts';
import { readClaim, type ReadClaim } from './claims.ts';
import type { Clause } from './clauses.ts';
import { isHead } from './kinds.ts';
import type { Situation } from './situation.ts';
import type { Sum, Term } from './terms.ts';

/** What was counted last, and whether the sentence has counted what was received. */
interface Counted {
  readonly sentence: number;
  readonly number: bigint | undefined;
  readonly sums: readonly Sum[];
  readonly isHandled: boolean;
  readonly isSeparate: boolean;
  readonly ofReceived: boolean;
}

/** 均按期答复 without a number before it tells when, not how many. */
const timely = /按期|按时|及时|如期|(?:期限|时限|时间)内?|按(?:照)?(?:要求|规定|法定)/;

function counts({ sums: [sum] }: Counted, term: Term): boolean {
  return sum?.includes(term) ?? false;
}

/** A claim as far as it is of all requests: in 网上申请5件，均已办结 it is of those five, in 办结64件，均按期答复 of those closed. */
function ofAll(claim: ReadClaim, words: string, counted: Counted | null): ReadClaim | null {
  if (claim.kind === 'onlyIndividuals') return counted && counts(counted, 'received') ? claim : null;
  if (claim.kind !== 'allClosed') return claim;
  if (!counted) return timely.test(words) ? null : claim;
  const isBoth = counted.sums.some((sum) => sum.join() === 'closed');
  if (counts(counted, 'received')) {
    return isBoth && counted.number !== undefined ? { ...claim, handled: counted.number } : claim;
  }
  if (counts(counted, 'carriedIn')) return counted.ofReceived && !counted.isSeparate ? claim : null;
  if (!counts(counted, 'closed') || !counted.isHandled || counted.number === undefined) return null;
  return { ...claim, handled: counted.number };
}

/**
 * Follows the counts of a sentence to tell what a claim or a kind of applicant after them is said of. Gives the claim of a
 * clause, and the sums that its number may be.
 */
export function followClaims(text: string): (
  clause: Clause,
  situation: Situation,
  sums: readonly Sum[],
) => {
  readonly claim: ReadClaim | null;
  readonly sums: readonly Sum[];
  readonly within: bigint | undefined;
} {
  let latest: Counted | null = null;

  return (clause, situation, sums) => {
    // 收到63件。其中，自然人申请45件: the sentence goes on.
    const goesOn = latest?.sentence === clause.sentence - 1 && clause.tokens[0]?.kind === 'part';
    if (latest && goesOn) latest = { ...latest, sentence: clause.sentence };
    const counted = latest?.sentence === clause.sentence ? latest : null;
    const ofReceived = counted ? counts(counted, 'received') : false;
    const isApplicants = sums.length === 0 && ofReceived && !situation.otherTime;
    const applicants = isApplicants ? readApplicants(clause, text) : [];
    const { number, kinds, tokens } = clause;
    const found = readClaim(clause, situation, text);
    const words = text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
    const isOther = kinds.has('count') || (!number && kinds.has('partial') && tokens.some(isHead));
    const isCount = (number?.kind === 'quantity' && !kinds.has('comparison')) || isOther;
    if (applicants.length === 0 && isCount && found?.kind !== 'onlyIndividuals') {
      latest = {
        sentence: clause.sentence,
        number: number?.value,
        sums,
        isHandled: kinds.has('handle'),
        isSeparate: /^(?:另|还)/.test(words),
        ofReceived: ofReceived || (counted?.ofReceived ?? false),
      };
    }
    const claim = found && ofAll(found, words, counted);
    return applicants.length > 0
      ? { claim, sums: applicants, within: counted?.number }
      : { claim, sums, within: undefined };
  };
}
