import { useFormAccess } from './FormAccess.ts';
import { problemsOf, sentenceOf } from './problems.ts';
import { sumOf } from './sumOf.ts';
import type { CellFault } from './useCellFault.ts';
import { useReport } from './useReport.ts';
import styles from './Cells.module.css';

function lineIdOf(cell: string, index: number): string {
  return `problem-${cell}-${index}`;
}

/** The ids of the elements that describe a cell's problem, for `aria-describedby`; undefined where there is none. */
export function problemIdsOf(cell: string, { findings }: CellFault): string | undefined {
  if (findings === 0) return undefined;
  return Array.from({ length: findings }, (_, index) => lineIdOf(cell, index)).join(' ');
}

/**
 * A problem beside its cell: in full, with its sum, while one is in the cell, and always the reason why a text is no
 * number. The sum is for the eye; the sentence says both sides.
 */
export function CellProblem({ cell }: { cell: string }) {
  const { draftId } = useFormAccess();
  const sentences = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(cell) ?? []).map(sentenceOf).join('\n'),
  ).split('\n');
  const sums = useReport(draftId, (_, assessment) =>
    (problemsOf(assessment).get(cell) ?? []).map((finding) => sumOf(finding, assessment)).join('\n'),
  ).split('\n');
  const reason = useReport(draftId, (_, { figures }) => {
    const reading = figures.readings.get(cell);
    return reading?.state === 'refused' ? reading.reason : '';
  });
  return (
    <>
      <span className={styles.note} data-note="">
        {sentences.map((sentence, index) => (
          <span key={index}>
            <span id={lineIdOf(cell, index)}>{sentence}</span>
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
