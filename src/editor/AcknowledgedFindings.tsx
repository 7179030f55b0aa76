import { memo } from 'react';
import { FindingItem } from './FindingItem.tsx';
import { acknowledgedFindings, listedWordsOf } from './openFindings.ts';
import { useReport, useSameList } from './useReport.ts';
import styles from './FindingsPanel.module.css';

interface AcknowledgedFindingsProps {
  readonly draftId: string;
  readonly readOnly: boolean;
  readonly onFollow: () => void;
}

/** What was found and acknowledged with a reason, folded away. */
export const AcknowledgedFindings = memo(function AcknowledgedFindings({
  draftId,
  readOnly,
  onFollow,
}: AcknowledgedFindingsProps) {
  const listed = useReport(draftId, useSameList(acknowledgedFindings, listedWordsOf));
  if (listed.length === 0) return null;
  return (
    <details className={styles.acknowledged}>
      <summary data-findings-end="">已写明理由 {listed.length} 项</summary>
      <ul>
        {listed.map(({ key, finding, reason }) => (
          <FindingItem
            key={key}
            name={key}
            draftId={draftId}
            finding={finding}
            reason={reason}
            readOnly={readOnly}
            acknowledged
            onFollow={onFollow}
          />
        ))}
      </ul>
    </details>
  );
});
