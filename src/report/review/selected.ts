import type { Fields } from '../fields.ts';
import type { PartId } from '../forms/form.ts';
import type { Place } from './eventSchema.ts';
import { passageAt } from './findWords.ts';

/** Where a person is in a report: in a cell or a range of cells, in words of a text, in a part, or nowhere in particular. */
export type Selected =
  | { readonly cells: readonly string[] }
  | { readonly field: string; readonly start: number; readonly end: number }
  | { readonly part: PartId }
  | Readonly<Record<string, never>>;

/**
 * The place of a remark about what is selected, words and all.
 *
 * @example placeOf(fields, { cells: ['disputes.review.upheld'] }) //=> { cells: ['disputes.review.upheld'] }
 */
export function placeOf(fields: Fields, selected: Selected): Place {
  if ('cells' in selected) return { cells: [...selected.cells] };
  if ('field' in selected) return passageAt(fields, selected.field, selected.start, selected.end);
  return 'part' in selected ? { part: selected.part } : {};
}
