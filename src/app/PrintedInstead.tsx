import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import styles from './PrintedInstead.module.css';

type Paper = ComponentType<{ fields: Fields }>;

/** What is printed from the editor, by the browser's own command, is the report and not the form. */
export function PrintedInstead({ draftId, children }: { draftId: string; children: ReactNode }) {
  const [Paper, setPaper] = useState<Paper | null>(null);
  const [printing, setPrinting] = useState(false);
  // Nothing while typing: a key press would render this.
  const fields = useDrafts((state) => (printing ? state.drafts[draftId]?.fields : undefined));

  useEffect(() => {
    void import('#print/ReportPaper.tsx').then(({ ReportPaper }) => setPaper(() => ReportPaper));
  }, []);

  useEffect(() => {
    // The browser takes the page as it is when the listener returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  return (
    <>
      <div className={Paper ? styles.screen : undefined}>{children}</div>
      {printing && Paper && fields && (
        <div className={styles.print}>
          <Paper fields={fields} />
        </div>
      )}
    </>
  );
}
