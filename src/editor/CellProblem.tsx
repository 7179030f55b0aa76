import type { CellProblemWords } from './useCellProblem.ts';
import styles from './Cells.module.css';

function lineIdOf(cell: string, index: number): string {
  return `problem-${cell}-${index}`;
}

/** The ids of the elements that describe a cell's problem, for `aria-describedby`; undefined where there is none. */
export function problemIdsOf(cell: string, { sentence }: CellProblemWords): string | undefined {
  if (sentence === '') return undefined;
  return sentence
    .split('\n')
    .map((_, index) => lineIdOf(cell, index))
    .join(' ');
}

/**
 * A problem beside its cell: in full, with its sum, while one is in the cell, and always the reason why a text is no
 * number. The sum is for the eye; the sentence says both sides.
 */
export function CellProblem({
  cell,
  problem: { sentence, sum, reason },
}: {
  cell: string;
  problem: CellProblemWords;
}) {
  if (sentence === '') return null;
  const sums = sum.split('\n');
  return (
    <>
      <span className={styles.note}>
        {sentence.split('\n').map((line, index) => (
          <span key={line}>
            <span id={lineIdOf(cell, index)}>{line}</span>
            {sums[index] !== '' && <span className={styles.sum}>{sums[index]}</span>}
          </span>
        ))}
      </span>
      {reason !== '' && (
        <span className={styles.reason} aria-hidden="true">
          {reason}
        </span>
      )}
    </>
  );
}
