import type { Part } from '#report/forms/form.ts';
import styles from './PartHeading.module.css';

/** The official heading of a part; the place that the table of contents leads to. */
export function PartHeading({ part }: { part: Part }) {
  return (
    <h2 className={styles.heading} id={`part-${part.id}`} tabIndex={-1}>
      {part.heading}
    </h2>
  );
}
