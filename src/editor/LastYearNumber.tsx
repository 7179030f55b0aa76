import { changeOf } from '#report/years/changeOf.ts';
import { useFormAccess } from './FormAccess.ts';
import { useReport } from './useReport.ts';
import styles from './Cells.module.css';

/** The id of the element that tells last year's number of a cell, for `aria-describedby`. */
export function lastYearIdOf(cell: string): string {
  return `last-year-${cell}`;
}

/** `＋3` or `−3`; '' where nothing changed, or nothing can be said. */
function signed(change: string | null): string {
  if (change === null || change === '0') return '';
  return change.startsWith('-') ? `−${change.slice(1)}` : `＋${change}`;
}

/** Last year's number of a cell, and by how much this year's differs. A key press renders only those it changes. */
export function LastYearNumber({ cell }: { cell: string }) {
  const { draftId } = useFormAccess();
  const [before = '', change = ''] = useReport(draftId, (fields, assessment) => {
    const found = changeOf({ ...assessment, fields }, cell);
    return found ? `${found.before} ${signed(found.change)}` : '';
  }).split(' ');
  return (
    <span className={styles.lastYear} id={lastYearIdOf(cell)}>
      <span>上年 {before}</span> {change !== '' && <span className={styles.change}>{change}</span>}
    </span>
  );
}
