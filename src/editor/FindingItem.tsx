import { memo } from 'react';
import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import { Button } from '#ui/button/Button.tsx';
import { FillBlanks } from './FillBlanks.tsx';
import { goToField } from './goToField.ts';
import { sentenceOf } from './problems.ts';
import { SwitchForm } from './SwitchForm.tsx';
import styles from './FindingsPanel.module.css';

const severityWords = { error: '错误', warning: '警告', hint: '提示' } as const;

interface FindingItemProps {
  readonly draftId: string;
  readonly finding: Finding;
  readonly readOnly: boolean;
  /** The person goes to the finding's place. */
  readonly onFollow: () => void;
}

/** The button that settles a finding at once, where there is one thing to do. */
function Remedy({ draftId, finding }: { draftId: string; finding: Finding }) {
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const { form, figures } = assess(fields);

  /** The button goes away with its finding: the focus goes to what was settled. */
  function settle(patch: Fields, place: string): void {
    drafts.change(draftId, patch, 'fill');
    goToField(place);
  }

  if (finding.id === 'cell.blank') return <FillBlanks draftId={draftId} finding={finding} />;
  if (finding.id === 'form.year') return <SwitchForm draftId={draftId} />;
  const [total] = finding.cells;
  const stated = total === undefined ? null : figures.totals.get(total);
  const own = total === undefined ? undefined : totalCellsOf(form).get(total);
  if (total === undefined || own?.id !== finding.id || stated?.stated == null) return null;
  const [firstPart] = own.right;
  return (
    <>
      <Button look="quiet" onClick={() => settle({ [total]: '' }, total)}>
        改用计算值 {stated.computed.toString()}
      </Button>
      {firstPart !== undefined && (
        <Button look="quiet" onClick={() => goToField(firstPart)}>
          更正其中一项
        </Button>
      )}
    </>
  );
}

/** A finding: what is wrong, what to do, the way to its cell, and its remedy. Renders when its words change. */
export const FindingItem = memo(
  function FindingItem({ draftId, finding, readOnly, onFollow }: FindingItemProps) {
    const [place] = finding.cells;
    return (
      <li
        className={styles.item}
        data-finding={finding.id}
        data-severity={finding.severity}
        data-cells={finding.cells.join(' ')}
      >
        <span className={styles[finding.severity]}>{severityWords[finding.severity]}</span>
        <a
          href={`#/draft/${draftId}?cell=${place ?? ''}`}
          onClick={() => {
            // What lies over the form on a narrow screen makes way first.
            flushSync(onFollow);
            if (place !== undefined) goToField(place);
          }}
        >
          {finding.message}
        </a>
        <p className={styles.remedy}>{finding.remedy}</p>
        {!readOnly && (
          <div className={styles.actions}>
            <Remedy draftId={draftId} finding={finding} />
          </div>
        )}
      </li>
    );
  },
  (before, after) =>
    before.draftId === after.draftId &&
    before.readOnly === after.readOnly &&
    sentenceOf(before.finding) === sentenceOf(after.finding) &&
    before.finding.cells.join() === after.finding.cells.join(),
);
