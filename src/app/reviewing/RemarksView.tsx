import { useState } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { ReportPaper } from '#print/ReportPaper.tsx';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { backWords } from '#report/review/backWords.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { RemarksList } from '#review/RemarksList.tsx';
import { Button } from '#ui/button/Button.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import styles from './RemarksView.module.css';

/** 意见单: the remarks on a report as a page that prints, alone or behind the report. */
export default function RemarksView({ draftId }: { draftId: string }) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields) ?? {};
  const [withReport, setWithReport] = useState(false);
  useDocumentTitle(`${paperTitle(fields)}审核意见`);

  return (
    <>
      <header className={styles.toolbar}>
        <a href={`#/draft/${draftId}`}>{backWords(fields)}</a>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withReport}
            onChange={({ currentTarget }) => setWithReport(currentTarget.checked)}
          />
          与报告一起打印
        </label>
        <Button look="primary" onClick={() => window.print()}>
          打印或存为 PDF
        </Button>
      </header>
      <main>
        {withReport && (
          <div className={styles.report}>
            <ReportPaper fields={fields} />
          </div>
        )}
        <RemarksList fields={fields} review={reviewOf(fields)} />
      </main>
    </>
  );
}
