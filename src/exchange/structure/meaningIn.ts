import type { TableId } from '#report/forms/form.ts';
import type { LabelMeaning } from './formLabels.ts';
import type { LabelFound } from './labelAt.ts';
import { hasOrdinal, labelKey } from './labelKey.ts';

/** 总计, 其他 and what stands for them: words of any table. */
const mostAmbiguous = 4;

/**
 * 总计 and 其他 name rows as well as columns: an ordinal, or having left the head, makes them rows. 其他 is one only
 * among its siblings, for offices add a row 其他 to other groups.
 *
 * @param group the rows under the heading that was read last
 */
export function meaningIn(
  { meanings, text }: LabelFound,
  table: TableId | null,
  inHead: boolean,
  group: readonly string[],
): LabelMeaning | null {
  const here = meanings.filter((meaning) => meaning.table === table);
  const isAmbiguous = meanings.some(({ kind }) => kind === 'head') && labelKey(text).length <= mostAmbiguous;
  if (isAmbiguous && here.length === 0) return null;
  const likely = here.length > 0 ? here : meanings;
  const wanted = inHead && !hasOrdinal(text) ? 'head' : 'row';
  const meaning = likely.find(({ kind }) => kind === wanted) ?? likely[0] ?? null;
  if (!isAmbiguous || !meaning) return meaning;
  if (meaning.kind === 'head') return wanted === 'row' && hasOrdinal(text) ? null : meaning;
  const isAmongSiblings = meaning.kind !== 'row' || meaning.row === 'closed' || group.includes(meaning.row);
  return isAmongSiblings ? meaning : null;
}
