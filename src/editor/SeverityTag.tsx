import { memo } from 'react';
import type { Severity } from '#report/checks/finding.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import styles from './SeverityTag.module.css';

/** The severity of a finding, in a word. */
export const SeverityTag = memo(function SeverityTag({ severity }: { severity: Severity }) {
  return <span className={styles[severity]}>{severityWords[severity]}</span>;
});
