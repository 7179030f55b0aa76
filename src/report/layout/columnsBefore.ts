import type { PaperCell, PaperRow } from './layoutTable.ts';

function isLabel(cell: PaperCell): boolean {
  return cell.kind === 'corner' || (cell.kind === 'head' && !cell.scope.startsWith('col'));
}

/**
 * How many columns of labels stand before each label of a row: its labels end where the numbers begin. Other cells
 * have none.
 *
 * @example columnsBefore(paper.blocks[0].body[0], paper.labelColumns) //=> [0, undefined, undefined, undefined]
 */
export function columnsBefore({ cells }: PaperRow, labelColumns: number): readonly (number | undefined)[] {
  return cells.map((cell, position) => {
    const rest = cells.slice(position).filter(isLabel);
    return isLabel(cell) ? rest.reduce((left, { colSpan }) => left - colSpan, labelColumns) : undefined;
  });
}
