import { useMemo, type CSSProperties } from 'react';
import type { PaperCell, PaperTable } from '#report/layout/layoutTable.ts';
import { useFormAccess } from './FormAccess.ts';
import { useReport } from './useReport.ts';
import styles from './TableSection.module.css';

/** Whoever types more than this means no number. */
const most = 20;

type NumberPlace = Extract<PaperCell, { kind: 'number' }>;

/** The places of each column; one that spans several stands in all of them. */
function placesByColumn({ numberColumns, blocks }: PaperTable): readonly (readonly NumberPlace[])[] {
  const columns: NumberPlace[][] = Array.from({ length: numberColumns }, () => []);
  for (const { cells } of blocks.flatMap(({ body }) => body)) {
    const numbers = cells.filter((cell) => cell.kind === 'number');
    numbers.forEach((place, index) => {
      for (const column of columns.slice(index, index + place.colSpan)) column.push(place);
    });
  }
  return columns;
}

/** How many digits wide a text is: a Chinese character takes two. */
function widthOf(text: string): number {
  return text.replace(/[^ -~]/g, '00').length;
}

/**
 * The columns of numbers, each as wide as its longest number. They are drawn anew when that becomes longer than there
 * is room for, or no longer is.
 *
 * @param least how many digits there is always room for
 */
export function NumberColumns({ paper, least }: { paper: PaperTable; least: number }) {
  const { draftId } = useFormAccess();
  const columns = useMemo(() => placesByColumn(paper), [paper]);
  const widths = useReport(draftId, (fields, { figures }) => {
    function digitsIn({ cell, colSpan }: NumberPlace): number {
      const total = figures.totals.get(cell);
      const text = total ? (total.stated ?? total.computed).toString() : (fields[cell] ?? '');
      return Math.ceil(Math.min(widthOf(text), most) / colSpan);
    }
    return columns.map((places) => Math.max(least, ...places.map(digitsIn))).join(' ');
  });
  return widths.split(' ').map((digits, index) => {
    const style: CSSProperties & { '--digits': string } = { '--digits': digits };
    return <col key={index} className={styles.number} style={style} />;
  });
}
