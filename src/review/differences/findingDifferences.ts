import { quotedWords } from '#report/acknowledgements.ts';
import { assess, type Acknowledged } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';

/** How the findings of two reports differ. */
export interface FindingDifferences {
  /** Open now, and not before. */
  readonly appeared: readonly Finding[];
  /** Open before, and neither open nor acknowledged now. */
  readonly vanished: readonly Finding[];
  /** Acknowledged now with a reason, and not before: the report is as it was in this. */
  readonly acknowledged: readonly Acknowledged[];
  /** Acknowledged before, and open now: the report, again, is as it was in this. */
  readonly reopened: readonly Finding[];
}

interface Found {
  readonly finding: Finding;
  readonly fields: Fields;
}

function all(fields: Fields): readonly Found[] {
  const { findings, acknowledged } = assess(fields);
  return [...findings, ...acknowledged.map(({ finding }) => finding)].map((finding) => ({ finding, fields }));
}

/** Whether both say the same of the same place; one about blank cells stays the same when there are fewer of them. */
function isSame(one: Found, other: Found): boolean {
  if (one.finding.id !== other.finding.id) return false;
  if (one.finding.quote || other.finding.quote) {
    return (
      one.finding.quote?.field === other.finding.quote?.field &&
      quotedWords(one.fields, one.finding) === quotedWords(other.fields, other.finding)
    );
  }
  const cells = new Set(other.finding.cells);
  return one.finding.cells.length + cells.size === 0 || one.finding.cells.some((cell) => cells.has(cell));
}

function without(some: readonly Found[], others: readonly Found[]): readonly Finding[] {
  return some.filter((one) => !others.some((other) => isSame(one, other))).map(({ finding }) => finding);
}

/**
 * What the checks find in one report and not in the other.
 *
 * @example findingDifferences(balanced, unbalanced).appeared[0]?.id //=> 'requests.balance.individual'
 */
export function findingDifferences(before: Fields, after: Fields): FindingDifferences {
  const explained = assess(before).acknowledged.map(({ finding }) => ({ finding, fields: before }));

  function wasExplained(finding: Finding): boolean {
    return explained.some((one) => isSame(one, { finding, fields: after }));
  }
  const openNow = new Set(assess(after).findings);
  const openBefore = new Set(assess(before).findings);
  return {
    appeared: without(all(after), all(before)).filter((finding) => openNow.has(finding)),
    vanished: without(all(before), all(after)).filter((finding) => openBefore.has(finding)),
    acknowledged: assess(after).acknowledged.filter(({ finding }) => !wasExplained(finding)),
    reopened: assess(after).findings.filter(wasExplained),
  };
}
