import { isOpen } from '#report/review/isOpen.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { sameText } from '#report/review/sameText.ts';

/** Whether a proposal waits to be taken or refused, and can be taken. */
export function isTakeable(remark: Remark): boolean {
  return isOpen(remark) && remark.proposal?.state === 'open';
}

function overlap(one: Remark, other: Remark): boolean {
  // Two proposals for one text get along as long as they are about different words of it.
  if (one.quote && other.quote && one.quote.field === other.quote.field)
    return one.quote.start < other.quote.end && other.quote.start < one.quote.end;
  return true;
}

function disagree(one: Remark, other: Remark): boolean {
  return (one.proposal?.texts ?? []).some(({ field, to }) =>
    (other.proposal?.texts ?? []).some(
      (text) => text.field === field && !sameText(field, text.to, to) && overlap(one, other),
    ),
  );
}

/**
 * Of each remark whose proposal can be taken, the others that propose something else for the same place.
 *
 * @example rivalsOf(reviewOf(fields).remarks).get(remark.id)?.length //=> 1
 */
export function rivalsOf(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const takeable = remarks.filter(isTakeable);
  return new Map(
    takeable
      .map(
        (remark) =>
          [remark.id, takeable.filter((other) => other !== remark && disagree(remark, other))] as const,
      )
      .filter(([, rivals]) => rivals.length > 0),
  );
}
