import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly htmlFor: string;
  /** A problem of what was entered, shown beside it; give the control `aria-describedby={errorIdOf(htmlFor)}`. */
  readonly error?: string | null;
  /** Something doubtful of it, shown in the same place. */
  readonly warning?: string | null;
  readonly note?: string;
  readonly children: ReactNode;
}

/** The id of the element that holds a field's error or warning. */
export function errorIdOf(fieldId: string): string {
  return `${fieldId}-error`;
}

/** A labelled control with its note and its error. */
export function Field({ label, htmlFor, error, warning, note, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={htmlFor} className={styles.label}>
        {label}
      </label>
      {children}
      {note && <p className={styles.note}>{note}</p>}
      {(error || warning) && (
        <p className={error ? styles.error : styles.warning} id={errorIdOf(htmlFor)}>
          {error || warning}
        </p>
      )}
    </div>
  );
}
