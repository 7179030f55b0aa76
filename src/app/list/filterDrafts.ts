import { draftName, type Draft } from '#drafts/draft.ts';

/**
 * The drafts that answer a search, the last changed first. Every word of `query` has to occur in unit, name, title
 * or year; `year` is a year, or '' for all.
 *
 * @example filterDrafts(drafts, { query: '教育局 2024', year: '' })
 */
export function filterDrafts(
  drafts: readonly Draft[],
  { query, year }: { readonly query: string; readonly year: string },
): readonly Draft[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return drafts
    .filter((draft) => {
      const { fields } = draft;
      if (year !== '' && fields['year'] !== year) return false;
      const text = [draftName(draft), fields['unit.name'], fields['title'], fields['year']]
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}
