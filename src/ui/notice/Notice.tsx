import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly look: 'error' | 'warning' | 'hint';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Something a person has to know, in its place on the page, with what can be done about it. */
export function Notice({ look, children, action }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[look]}`}>
      <p>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
