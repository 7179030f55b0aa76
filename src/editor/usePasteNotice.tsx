import { useState, type ReactNode } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import type { LeftOut, PasteReport } from '#ui/grid/placeBlock.ts';
import styles from './PasteNotice.module.css';

const reasons: Readonly<Record<LeftOut['reason'], string>> = {
  column: '右边没有这么多列',
  row: '下面没有这么多行，或这一行粘贴了两次',
  label: '这张表没有这一行',
};

function sentenceFor({ text, reason, row, column, label }: LeftOut): string {
  const place = label === '' ? `第 ${row} 行第 ${column} 列` : `“${label}”`;
  return `${place}的“${text}”未填入：${reasons[reason]}。`;
}

/** Tells, above a table, what of a pasted block found no place; silent when everything did, and once it is undone. */
export function usePasteNotice(draftId: string): {
  readonly notice: ReactNode;
  readonly tell: (report: PasteReport) => void;
} {
  const [report, setReport] = useState<PasteReport | null>(null);
  const undone = useDrafts((state) => state.latest[draftId]?.origin === 'undo');
  if (undone && report) setReport(null);
  const notice = report && report.leftOut.length > 0 && (
    <div className={styles.notice} role="alert">
      <p>
        已填入 {report.written} 格，还有 {report.leftOut.length} 处没有填入。可以撤销后重新粘贴，或逐格补填：
      </p>
      <ul>
        {report.leftOut.map((left, index) => (
          <li key={index}>{sentenceFor(left)}</li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => setReport(null)}>
        知道了
      </Button>
    </div>
  );
  return { notice, tell: setReport };
}
