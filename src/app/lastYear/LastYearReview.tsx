import { useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { DiscardDialog } from '../importing/DiscardDialog.tsx';
import { useAskBeforeUnload } from '../importing/importHistory.ts';
import type { Opened } from '../importing/openFile.ts';
import { ReadContent, ReadProblems } from '../importing/ReadContent.tsx';
import { useCorrection } from '../importing/useCorrection.ts';
import styles from './LastYear.module.css';

interface LastYearReviewProps {
  readonly opened: Opened;
  readonly onConfirm: (report: Fields) => void;
  readonly onCancel: () => void;
}

/** 导入核对 over the page one is on: last year's report as it was read from a file. */
export function LastYearReview({ opened, onConfirm, onCancel }: LastYearReviewProps) {
  const { source, result } = opened;
  const reviewed = useCorrection(opened);
  const isCorrected = reviewed?.isCorrected ?? false;
  const [asking, setAsking] = useState(false);
  useAskBeforeUnload(isCorrected);

  function leave(): void {
    if (isCorrected) setAsking(true);
    else onCancel();
  }

  return (
    <>
      <Dialog
        wide
        title="导入核对"
        onClose={leave}
        actions={
          <>
            <Button onClick={leave}>取消</Button>
            {reviewed && (
              <Button
                look="primary"
                disabled={reviewed.correction.pendingForm !== null}
                onClick={() => onConfirm(reviewed.correction.fields)}
              >
                确认导入
              </Button>
            )}
          </>
        }
      >
        <section aria-label="导入核对" className={styles.review}>
          <p className={styles.note}>{source}。内容只在本机读取，不会上传。</p>
          {reviewed ? (
            <ReadContent
              report={reviewed.report}
              correction={reviewed.correction}
              remedy="可以在下面改正；上年公布的就是这样的，不必改。"
            />
          ) : (
            <ReadProblems problems={result.ok ? [] : result.problems} />
          )}
        </section>
      </Dialog>
      {asking && <DiscardDialog onStay={() => setAsking(false)} onDiscard={onCancel} />}
    </>
  );
}
