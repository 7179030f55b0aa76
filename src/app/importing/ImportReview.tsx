import { useEffect, useRef, useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { FileButton } from '../list/FileButton.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { useAskBeforeUnload, useBack } from './importHistory.ts';
import type { Opened } from './openFile.ts';
import { ReadContent, ReadProblems } from './ReadContent.tsx';
import { useCorrection } from './useCorrection.ts';
import styles from './ImportReview.module.css';

interface ImportReviewProps {
  readonly opened: Opened;
  readonly onConfirm: (fields: Fields) => void;
  readonly onCancel: () => void;
  /** Another file is to be read in place of one that could not be; left out where the others are listed. */
  readonly onOther?: (files: readonly File[]) => void;
}

/** What was read from a file or a text, where from, and what was not, before it becomes a draft. */
export default function ImportReview({ opened, onConfirm, onCancel, onOther }: ImportReviewProps) {
  const { source, result } = opened;
  const heading = useRef<HTMLHeadingElement>(null);
  const reviewed = useCorrection(opened);
  const isCorrected = reviewed?.isCorrected ?? false;
  const [asking, setAsking] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  useAskBeforeUnload(isCorrected);
  useBack(leave);

  function leave(): void {
    if (isCorrected) setAsking(true);
    else onCancel();
  }

  return (
    <main>
      <section aria-labelledby="import-heading" className={styles.review}>
        <header className={styles.head}>
          <div>
            <h1 id="import-heading" ref={heading} tabIndex={-1}>
              导入核对
            </h1>
            <p className={styles.source}>{source}。内容只在本机读取，不会上传。</p>
          </div>
          <div className={styles.buttons}>
            <Button onClick={leave}>取消</Button>
            {!reviewed && onOther && (
              <FileButton label="打开别的文件" look="primary" multiple={false} onFiles={onOther} />
            )}
            {reviewed && (
              <Button
                look="primary"
                disabled={reviewed.correction.pendingForm !== null}
                onClick={() => onConfirm(reviewed.correction.fields)}
              >
                确认导入
              </Button>
            )}
          </div>
        </header>
        {reviewed ? (
          <ReadContent
            report={reviewed.report}
            correction={reviewed.correction}
            remedy="可以在下面改正，也可以导入后在编辑页逐项改正。"
          />
        ) : (
          <ReadProblems problems={result.ok ? [] : result.problems} />
        )}
      </section>
      {asking && <DiscardDialog onStay={() => setAsking(false)} onDiscard={onCancel} />}
    </main>
  );
}
