import { forms } from '#report/forms/forms.ts';
import { meaningsOf } from '../structure/formLabels.ts';
import type { TextLine } from './textLines.ts';

type Figures = readonly TextLine[];

/** Sizes of the type between two lines of one number. */
const closest = 1.6;

function widthOf({ left, right }: TextLine): number {
  return right - left;
}

/** Whether the numbers of a row may go on in the next: each is right above another one, and no shorter. */
function mayGoOn(upper: Figures, lower: Figures): boolean {
  const pairs = lower.flatMap((rest) => {
    const above = upper.find(({ left, right }) => rest.left < right && rest.right > left);
    return above ? [{ above, rest }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ above, rest }) => {
      const isClose = rest.baseline - above.baseline < closest * above.size;
      return isClose && /\d{2}$/.test(above.text) && widthOf(above) > widthOf(rest) - 0.1 * rest.size;
    })
  );
}

function isKnown(label: string): boolean {
  return forms.some((form) => meaningsOf(form, label).length > 0);
}

/**
 * The rows of a table without rules that may be two lines of the same numbers, too long for their columns: one of
 * the two has no label, or none that the form knows.
 *
 * @param rows the numbers of each row
 * @param labels of the rows, in the same order
 * @example wrappedRows([figures('11398'), figures('1011')], ['（一）予以公开', '']) // Set { 0, 1 }
 */
export function wrappedRows(rows: readonly Figures[], labels: readonly string[]): ReadonlySet<number> {
  const pairs = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    return next && mayGoOn(row, next) ? [[index, index + 1] as const] : [];
  });
  // Where a row has no label at all, the labels of the others may have been dealt out wrong as well.
  const isTorn = pairs.some((pair) => pair.some((row) => labels[row] === ''));
  return new Set(pairs.filter((pair) => isTorn || !pair.every((row) => isKnown(labels[row] ?? ''))).flat());
}
