import type { Remark } from './reviewOf.ts';

/**
 * Whether there is still something to do about a remark: it is neither withdrawn nor resolved. One that was resolved by
 * taking its proposal is open again when that does not stand in the report any more.
 *
 * @example reviewOf(fields).remarks.filter(isOpen).length
 */
export function isOpen({ withdrawn, resolved, proposal }: Remark): boolean {
  if (withdrawn) return false;
  if (!resolved) return true;
  return proposal?.state === 'reverted' && proposal.decided !== null && resolved.at <= proposal.decided.at;
}
