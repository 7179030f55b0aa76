import type { Draft } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import { readYear } from '#report/readYear.ts';

/** A draft that may be last year's report; `proposed` if it is that of the same unit on the year before. */
export interface Candidate {
  readonly draft: Draft;
  readonly proposed: boolean;
}

/** How near a draft is to the report that is looked for: the same unit before others, the year before before others. */
function distance(draft: Draft, fields: Fields | null): number {
  if (!fields) return 0;
  const year = readYear(fields['year']);
  const sameUnit = (draft.fields['unit.name'] ?? '').trim() === (fields['unit.name'] ?? '').trim();
  const yearBefore = year !== null && readYear(draft.fields['year']) === year - 1;
  return (sameUnit ? 0 : 2) + (yearBefore ? 0 : 1);
}

/**
 * The drafts from which last year's report may be picked: that of the same unit on the year before first, then the
 * other years of that unit, then other units, each the last changed first.
 *
 * @param beside the draft beside which it is to be put; null where a new one is to be started from it
 * @example candidatesFor(drafts, draft)[0]?.proposed //=> true
 */
export function candidatesFor(drafts: readonly Draft[], beside: Draft | null): readonly Candidate[] {
  return drafts
    .filter(({ id, deletedAt }) => deletedAt === null && id !== beside?.id)
    .map((draft) => ({ draft, near: distance(draft, beside?.fields ?? null) }))
    .sort((one, other) => one.near - other.near || other.draft.changedAt.localeCompare(one.draft.changedAt))
    .map(({ draft, near }) => ({ draft, proposed: beside !== null && near === 0 }));
}
