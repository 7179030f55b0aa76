import type { Part } from '#report/forms/form.ts';
import { RemarkMark, remarkMarkIdOf } from './RemarkMark.tsx';
import { useRemarksOnPart } from './remarkMarks.ts';
import styles from './PartHeading.module.css';

/** The official heading of a part; the place that the table of contents leads to. */
export function PartHeading({ part }: { part: Part }) {
  const remarks = useRemarksOnPart(part.id, 'parts');
  return (
    <div className={styles.line}>
      <h2
        className={styles.heading}
        id={`part-${part.id}`}
        data-part=""
        tabIndex={-1}
        aria-describedby={remarks > 0 ? remarkMarkIdOf(part.id) : undefined}
      >
        {part.heading}
      </h2>
      {remarks > 0 && <RemarkMark field={part.id} count={remarks} on="parts" />}
    </div>
  );
}
