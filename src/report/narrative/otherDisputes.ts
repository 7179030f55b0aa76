import type { Clause } from './clauses.ts';
import { disputes, isKnown } from './kinds.ts';
import type { Token } from './tokens.ts';

const organs: ReadonlySet<Token['kind']> = new Set(['office', 'offices', 'region'] as const);

/** 受理, 办理 and 审结 are what is done by the organ that decides disputes. */
function isOfDeciders({ kind, start, end }: Token, text: string): boolean {
  return (
    kind === 'handle' || kind === 'close' || kind === 'decide' || text.slice(start, end).endsWith('受理')
  );
}

/**
 * Whether a clause makes its 复议 and 诉讼, and those after it in the sentence, others than those about open government:
 * 因信访引发的行政复议, 各类行政复议, 行政复议应诉. Null where it says neither.
 */
export function speaksOfOtherDisputes({ tokens, kinds }: Clause, text: string): boolean | null {
  const last = tokens.map(({ kind }) => disputes.has(kind)).lastIndexOf(true);
  if (last < 0 || kinds.has('negation')) return null;
  if (kinds.has('openness') || kinds.has('request')) return false;
  const from = tokens.map(({ kind }) => organs.has(kind)).lastIndexOf(true) + 1;
  const isOther = tokens
    .slice(from)
    .some(
      (token, index) =>
        isOfDeciders(token, text) ||
        token.kind === 'partial' ||
        /^(?:各类|所有|其他|其它)$/.test(text.slice(token.start, token.end)) ||
        (from + index < last && !isKnown(token) && token.kind !== 'each'),
    );
  return isOther || null;
}
