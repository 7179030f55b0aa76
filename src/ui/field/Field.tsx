import type { ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly htmlFor: string;
  /** A problem of what was entered, shown beside it; give the control `aria-describedby={errorIdOf(htmlFor)}`. */
  readonly error?: string | null;
  readonly note?: string;
  readonly children: ReactNode;
}

/** The id of the element that holds a field's error. */
export function errorIdOf(fieldId: string): string {
  return `${fieldId}-error`;
}

/** A labelled control with its note and its error. */
export function Field({ label, htmlFor, error, note, children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label htmlFor={htmlFor} className={styles.label}>
        {label}
      </label>
      {children}
      {note && <p className={styles.note}>{note}</p>}
      {error && (
        <p className={styles.error} id={errorIdOf(htmlFor)}>
          {error}
        </p>
      )}
    </div>
  );
}
