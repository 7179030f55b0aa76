import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { reviewOf, type Review } from '#report/review/reviewOf.ts';

const blank: Fields = {};

/** The review of a draft. A key press that changes nothing of it renders nothing. */
export function useReview(draftId: string): Review {
  return useDrafts((state) => reviewOf(state.drafts[draftId]?.fields ?? blank));
}

/** The text of one field of a draft. */
export function useFieldText(draftId: string, field: string): string {
  return useDrafts((state) => state.drafts[draftId]?.fields[field] ?? '');
}
