import type { ReadFigures } from '../checks/check.ts';
import { totalCellsOf } from './equationsOf.ts';

/**
 * Whether what a cell stands for cannot be told, since its text, or that of a part of a computed total, is no number.
 * A sum takes such a cell as 0, and what follows from that says nothing.
 *
 * @example isUnreadable({ form, figures }, 'requests.closed.individual') //=> true, where （一）予以公开 says 3万
 */
function isUnreadable({ form, figures }: Pick<ReadFigures, 'form' | 'figures'>, cell: string): boolean {
  const state = figures.readings.get(cell)?.state;
  if (state !== 'blank') return state === 'refused';
  const parts = totalCellsOf(form).get(cell)?.right ?? [];
  return parts.some((part) => isUnreadable({ form, figures }, part));
}

/** Whether any text of a report is no number: mostly none is, and then no total need be looked into. */
function hasUnreadable(readings: ReadFigures['figures']['readings']): boolean {
  for (const { state } of readings.values()) if (state === 'refused') return true;
  return false;
}

/**
 * What tells, for one report, whether an equation has a number in it that cannot be read.
 *
 * @example unreadableIn({ form, figures })(equation.cells) //=> false, where every cell is a number or blank
 */
export function unreadableIn(
  report: Pick<ReadFigures, 'form' | 'figures'>,
): (cells: readonly string[]) => boolean {
  if (!hasUnreadable(report.figures.readings)) return () => false;
  return (cells) => cells.some((cell) => isUnreadable(report, cell));
}
