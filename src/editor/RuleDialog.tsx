import { mayAcknowledge } from '#report/acknowledgements.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Rule } from '#report/checks/rules.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import styles from './RuleDialog.module.css';

const consequences = {
  error: '改正后才能导出定稿',
  warning: '导出定稿前须改正，或者写明理由',
  hint: '供参考，不影响导出定稿',
} as const;

interface RuleDialogProps {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** A rule as a person looks it up: what it demands and on what basis. */
export function RuleDialog({ rule, finding, onClose }: RuleDialogProps) {
  const { id, name, demands, basis } = rule;
  // A finding may be milder than its rule.
  const { severity } = finding;
  return (
    <Dialog
      title={`规则：${name}`}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <dl className={styles.rule}>
        <dt>要求</dt>
        <dd>{demands}</dd>
        <dt>依据</dt>
        <dd>{basis}</dd>
        <dt>级别</dt>
        <dd>
          {severityWords[severity]}：
          {severity === 'error' && mayAcknowledge(finding)
            ? '改正或者写明理由后才能导出定稿'
            : consequences[severity]}
          。
        </dd>
        <dt>编号</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </dl>
    </Dialog>
  );
}
