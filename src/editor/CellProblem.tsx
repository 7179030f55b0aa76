import type { CellProblemWords } from './useCellProblem.ts';
import styles from './Cells.module.css';

/** The id of the element that describes a cell's problem. */
export function problemIdOf(cell: string): string {
  return `problem-${cell}`;
}

/** A problem beside its cell: in full while one is in the cell, and always the reason why a text is no number. */
export function CellProblem({
  cell,
  problem: { sentence, reason },
}: {
  cell: string;
  problem: CellProblemWords;
}) {
  if (sentence === '') return null;
  return (
    <>
      <span id={problemIdOf(cell)} className={styles.note}>
        {sentence}
      </span>
      {reason !== '' && (
        <span className={styles.reason} aria-hidden="true">
          {reason}
        </span>
      )}
    </>
  );
}
