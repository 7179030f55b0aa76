import Big from 'big.js';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf, type Cell } from '#report/forms/cells.ts';
import { corresponds } from '#report/forms/corresponds.ts';
import { formById } from '#report/forms/forms.ts';
import { printedNumber } from '#report/layout/printedNumber.ts';

/** A cell that shows something else than before. */
export interface CellDifference {
  readonly cell: string;
  /** Its official labels, from the form that has it. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** What it shows on paper, `''` for a blank; null where the form has no such cell, or one that means something else. */
  readonly before: string | null;
  readonly after: string | null;
  /** What there is more now than before, exact, in plain notation (`-1.5`); null unless both are numbers. */
  readonly change: string | null;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

function changeBetween(before: string | null, after: string | null): string | null {
  if (before === null || after === null || !plainNumber.test(before) || !plainNumber.test(after)) return null;
  return new Big(after).minus(before).toFixed();
}

/**
 * The cells that show something else in one report than in another, in the order of the paper; then those that only the
 * earlier one's form has. Totals are among them, as stated or else as computed.
 *
 * @example cellDifferences({ 'disputes.review.upheld': '2' }, { 'disputes.review.upheld': '3' })[0]?.change //=> '1'
 */
export function cellDifferences(before: Fields, after: Fields): readonly CellDifference[] {
  const [formBefore, formAfter] = [formById(before['form']), formById(after['form'])];
  const [figuresBefore, figuresAfter] = [figuresOf(formBefore, before), figuresOf(formAfter, after)];

  function difference(
    { name, rowLabel, columnLabel }: Cell,
    isIn: 'both' | 'before' | 'after',
  ): CellDifference {
    const shownBefore = isIn === 'after' ? null : printedNumber(name, before, figuresBefore);
    const shownAfter = isIn === 'before' ? null : printedNumber(name, after, figuresAfter);
    const change = changeBetween(shownBefore, shownAfter);
    return { cell: name, rowLabel, columnLabel, before: shownBefore, after: shownAfter, change };
  }
  const present = [...cellsOf(formAfter).values()].map((cell) =>
    difference(cell, corresponds(cell.name, formAfter, formBefore) ? 'both' : 'after'),
  );
  const gone = [...cellsOf(formBefore).values()]
    .filter(({ name }) => !corresponds(name, formAfter, formBefore))
    .map((cell) => difference(cell, 'before'));
  // A cell that only one form has says nothing while it is blank.
  return [...present, ...gone].filter((cell) => (cell.before ?? '') !== (cell.after ?? ''));
}
