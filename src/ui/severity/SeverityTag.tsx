import { memo } from 'react';
import styles from './SeverityTag.module.css';

interface SeverityTagProps {
  readonly severity: 'error' | 'warning' | 'hint';
  /** The word for it: the colour alone tells nobody. */
  readonly children: string;
}

/** How grave something is, in a word. */
export const SeverityTag = memo(function SeverityTag({ severity, children }: SeverityTagProps) {
  return <span className={styles[severity]}>{children}</span>;
});
