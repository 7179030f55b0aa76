import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** A link among buttons: it leads to another view, and looks as they do. */
export function ButtonLink({ children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={styles.plain}>
      {children}
    </a>
  );
}
