import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useDrafts } from '#drafts/drafts.ts';
import { AcknowledgeForm } from '#editor/AcknowledgeForm.tsx';
import { openFindings, type ListedFinding } from '#editor/openFindings.ts';
import { acknowledgeFinding, goToFinding } from '#editor/settleFinding.ts';
import { assess } from '#report/assess.ts';
import { mayAcknowledge } from '#report/acknowledgements.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { severityWords } from '#report/checks/severityWords.ts';
import { SeverityTag } from '#ui/severity/SeverityTag.tsx';
import styles from './FinalDialog.module.css';

interface BlockerProps {
  readonly draftId: string;
  readonly listed: ListedFinding;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** One thing that stands in the way, leading to its place; where a reason is enough, it can be given here. */
function Blocker({ draftId, listed: { key, finding, reason }, readOnly, onClose }: BlockerProps) {
  const [explaining, setExplaining] = useState(reason !== null);
  const { severity, cells, message, remedy } = finding;
  const mayExplain = !readOnly && mayAcknowledge(finding);
  return (
    <li data-open-finding="">
      <div className={styles.message}>
        <SeverityTag severity={severity}>{severityWords[severity]}</SeverityTag>
        <a
          href={`#/draft/${draftId}?cell=${cells[0] ?? ''}`}
          onClick={(event) => {
            if (finding.quote) event.preventDefault();
            flushSync(onClose);
            goToFinding(finding);
          }}
        >
          {message}
        </a>
      </div>
      <p>{remedy}</p>
      {mayExplain && !explaining && (
        <Button look="quiet" onClick={() => setExplaining(true)}>
          写明理由
        </Button>
      )}
      {mayExplain && explaining && (
        <AcknowledgeForm
          earlier={reason ?? ''}
          onConfirm={(given, from) => acknowledgeFinding(draftId, key, given, from)}
          {...(reason === null && { onCancel: () => setExplaining(false) })}
        />
      )}
    </li>
  );
}

function countsOf(blockers: readonly ListedFinding[]): string {
  const errors = blockers.filter(({ finding }) => finding.severity === 'error').length;
  const warnings = blockers.length - errors;
  return [
    errors > 0 ? `还有 ${errors} 个错误，改正后才能导出定稿。` : '',
    warnings > 0 ? `还有 ${warnings} 个警告，请改正；情况属实的，写明理由。` : '',
  ].join('');
}

interface FinalDialogProps {
  readonly draftId: string;
  readonly onClose: () => void;
  readonly onExport: () => void;
}

/** Why a report is not exported as final: every error and every warning that is open, each leading to its place. */
export default function FinalDialog({ draftId, onClose, onExport }: FinalDialogProps) {
  const fields = useDrafts((state) => state.drafts[draftId]?.fields);
  const readOnly = useDrafts((state) => state.access[draftId] !== 'own');
  const open = fields ? openFindings(fields, assess(fields)) : [];
  const blockers = open.filter(({ finding }) => finding.severity !== 'hint');
  const isReady = blockers.length === 0;

  return (
    <Dialog
      title={isReady ? '可以导出定稿了' : '还不能导出定稿'}
      onClose={onClose}
      wide
      actions={
        isReady ? (
          <>
            <Button onClick={onClose}>返回</Button>
            <Button look="primary" onClick={onExport}>
              导出定稿
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={onClose}>
            返回修改
          </Button>
        )
      }
    >
      <div data-findings="" className={styles.body}>
        <p data-findings-end="" tabIndex={-1}>
          {isReady ? '错误都已改正，警告都已处理。' : `${countsOf(blockers)}草稿随时可以用“JSON 数据”导出。`}
        </p>
        <ol className={styles.blockers}>
          {blockers.map((listed) => (
            <Blocker
              key={listed.key}
              draftId={draftId}
              listed={listed}
              readOnly={readOnly}
              onClose={onClose}
            />
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
