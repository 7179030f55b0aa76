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
    import('#print/ReportPaper.tsx').then(
      ({ ReportPaper }) => setPaper(() => ReportPaper),
      // Nothing to tell before somebody prints; then the page says so.
      () => undefined,
    );
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
      <div className={styles.screen}>{children}</div>
      {printing && fields && (
        <div className={styles.print}>
          {Paper ? (
            <Paper fields={fields} />
          ) : (
            <p>报告的版面没有加载成功，没有打印。请检查网络，再从“导出”菜单选“打印或存为 PDF”。</p>
          )}
        </div>
      )}
    </>
  );
}
