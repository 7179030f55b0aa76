import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import { formLabels, type RowMeaning } from './formLabels.ts';
import { labelKey } from './labelKey.ts';

/** How many single characters must change to make one text the other. */
export function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, character] of Array.from(one).entries()) {
    const row = [at + 1];
    for (const [index, wanted] of Array.from(other).entries()) {
      const replaced = (above[index] ?? 0) + (character === wanted ? 0 : 1);
      row.push(Math.min(replaced, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** A short label differs from another in as little as a misspelt one from itself: 行政强制, 行政检查. */
const shortest = 6;
/** A row or two may be missing between a label and the one before it. */
const farthest = 3;

function differsByNegation(one: string, other: string): boolean {
  const negations = /[不未无非没]/g;
  return (one.match(negations)?.length ?? 0) !== (other.match(negations)?.length ?? 0);
}

/**
 * The row whose label a text is but for a character or two, where it stands in its place: soon after the row before.
 *
 * @param latest the row that was read before; null at the start of a table
 * @example nearRow(form2021, '2.没有现成信息需另行制作', 'unavailableNotHeld')?.row //=> 'unavailableCreationRequired'
 */
export function nearRow(form: Form, text: string, latest: string | null): RowMeaning | null {
  const key = labelKey(text);
  if (key.length < shortest || key.length > 60) return null;
  const rows = [...formLabels(form)].flatMap(([label, meanings]) =>
    meanings.flatMap((meaning) =>
      meaning.kind === 'row' && meaning.table === 'requests' ? [{ label, meaning }] : [],
    ),
  );
  const inRequests = [...cellsOf(form).values()].filter(({ table }) => table === 'requests');
  const order = [...new Set(inRequests.map(({ row }) => row))];
  const at = latest === null ? -1 : order.indexOf(latest);
  if (latest !== null && at < 0) return null;
  const expected = new Set(order.slice(at + 1, at + 1 + farthest));
  const near = rows.filter(
    ({ label, meaning }) =>
      expected.has(meaning.row) &&
      label.length >= shortest &&
      distance(key, label) <= (Math.min(key.length, label.length) <= shortest ? 1 : 2) &&
      !differsByNegation(key, label),
  );
  return near.length === 1 ? (near[0]?.meaning ?? null) : null;
}
