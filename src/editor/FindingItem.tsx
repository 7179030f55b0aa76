import { memo, useRef, useState, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { mayAcknowledge } from '#report/acknowledgements.ts';
import type { Finding } from '#report/checks/finding.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { forms } from '#report/forms/forms.ts';
import { Button } from '#ui/button/Button.tsx';
import { useOnDemand } from '#ui/useOnDemand.ts';
import { severityWords } from '#report/checks/severityWords.ts';
import { SeverityTag } from '#ui/severity/SeverityTag.tsx';
import { AcknowledgeForm } from './AcknowledgeForm.tsx';
import { goToField } from './goToField.ts';
import { findingNow, wordsOf } from './openFindings.ts';
import { Remedy } from './Remedy.tsx';
import { RuleDialog } from './RuleDialog.tsx';
import { acknowledgeFinding, applyFix, goToFinding, withdrawReason } from './settleFinding.ts';
import styles from './FindingItem.module.css';

interface FindingItemProps {
  readonly draftId: string;
  readonly finding: Finding;
  /** Its key in the list; see `ListedFinding`. */
  readonly name: string;
  /** The reason given for it: of an open finding, one that has lapsed. */
  readonly reason: string | null;
  readonly readOnly: boolean;
  readonly acknowledged?: boolean;
  /** The person goes to the finding's place. */
  readonly onFollow: () => void;
}

/** Of a finding about a text, the first cell of a table that it compares the text with. */
function comparedCell({ quote, cells }: Finding): string | undefined {
  return quote ? cells.find((cell) => forms.some((form) => cellsOf(form).has(cell))) : undefined;
}

/**
 * A finding: what is wrong, what to do, the way to its place, what settles it at once, its rule, and the reason for
 * leaving it as it is. Renders when its words change.
 */
export const FindingItem = memo(
  function FindingItem({
    draftId,
    finding,
    name,
    reason,
    readOnly,
    acknowledged = false,
    onFollow,
  }: FindingItemProps) {
    const [explaining, setExplaining] = useState(false);
    const [showingRule, setShowingRule] = useState(false);
    const explain = useRef<HTMLButtonElement>(null);
    const rules = useOnDemand(() => import('#report/checks/rules.ts'));
    const rule = showingRule ? rules.part?.ruleOf(finding.id) : undefined;
    const cell = comparedCell(finding);
    const hasLapsed = !acknowledged && reason !== null;
    const [place = ''] = finding.cells;

    function follow(event: MouseEvent): void {
      const now = findingNow(draftId, name)?.finding ?? finding;
      // The address names no words: following it would scroll past them.
      if (now.quote) event.preventDefault();
      // What lies over the form on a narrow screen makes way first.
      flushSync(onFollow);
      goToFinding(now);
    }

    function stopExplaining(): void {
      setExplaining(false);
      explain.current?.focus();
    }

    return (
      <li
        className={styles.item}
        data-finding={finding.id}
        data-severity={finding.severity}
        data-cells={finding.cells.join(' ')}
        data-acknowledged={acknowledged || undefined}
        data-open-finding={!acknowledged || undefined}
      >
        <SeverityTag severity={finding.severity}>{severityWords[finding.severity]}</SeverityTag>
        <a href={`#/draft/${draftId}?cell=${place}`} onClick={follow}>
          {finding.message}
        </a>
        <p className={styles.remedy}>{finding.remedy}</p>
        {acknowledged && <p className={styles.reason}>理由：{reason}</p>}
        <div className={styles.actions}>
          {!readOnly && !acknowledged && (
            <>
              {(finding.fixes ?? []).map(({ label }) => (
                <Button
                  key={label}
                  look="quiet"
                  onClick={() => {
                    flushSync(onFollow);
                    applyFix(draftId, name, label);
                  }}
                >
                  {label}
                </Button>
              ))}
              <Remedy draftId={draftId} finding={finding} onFollow={() => flushSync(onFollow)} />
            </>
          )}
          {cell !== undefined && (
            <a
              className={styles.cell}
              href={`#/draft/${draftId}?cell=${cell}`}
              onClick={() => {
                flushSync(onFollow);
                goToField(cell);
              }}
            >
              看表中的数
            </a>
          )}
          {!readOnly && !acknowledged && mayAcknowledge(finding) && !hasLapsed && (
            <Button
              ref={explain}
              look="quiet"
              aria-expanded={explaining}
              onClick={() => setExplaining(!explaining)}
            >
              写明理由
            </Button>
          )}
          {!readOnly && acknowledged && (
            <Button
              look="quiet"
              onClick={({ currentTarget }) => withdrawReason(draftId, name, currentTarget)}
            >
              撤回理由
            </Button>
          )}
          <Button
            look="quiet"
            aria-haspopup="dialog"
            onClick={() => {
              setShowingRule(true);
              rules.request();
            }}
          >
            规则
          </Button>
          <span role="alert">{rules.failed && '没有加载成功，请再点一次。'}</span>
        </div>
        {!readOnly && !acknowledged && (explaining || hasLapsed) && (
          <AcknowledgeForm
            earlier={reason ?? ''}
            onConfirm={(given, from) => acknowledgeFinding(draftId, name, given, from)}
            {...(!hasLapsed && { onCancel: stopExplaining })}
          />
        )}
        {rule && <RuleDialog rule={rule} finding={finding} onClose={() => setShowingRule(false)} />}
      </li>
    );
  },
  (before, after) =>
    before.draftId === after.draftId &&
    before.readOnly === after.readOnly &&
    before.name === after.name &&
    before.reason === after.reason &&
    wordsOf(before.finding) === wordsOf(after.finding),
);
