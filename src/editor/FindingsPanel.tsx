import { useCallback, useState } from 'react';
import { formById } from '#report/forms/forms.ts';
import { byPart } from '#report/partOf.ts';
import { progressOf } from '#report/progress.ts';
import { roleOf } from '#report/review/reviewFields.ts';
import { AcknowledgedFindings } from './AcknowledgedFindings.tsx';
import { FindingItem } from './FindingItem.tsx';
import { isHeldBack, listedWordsOf, openFindings, type ListedFinding } from './openFindings.ts';
import { countsOf, severities } from './severities.ts';
import { Suggestions } from './Suggestions.tsx';
import { useReport, useSameList } from './useReport.ts';
import { useVisit } from './visit.ts';
import styles from './FindingsPanel.module.css';

/** What no finding means, and what it does not: that a part is empty is no error of its numbers. */
function NothingFound({ draftId }: { draftId: string }) {
  const empty = useReport(draftId, (fields, assessment) => {
    const { parts } = progressOf(fields, assessment);
    return assessment.form.parts
      .filter(({ id }) => parts.get(id) === 'empty')
      .map(({ heading }) => `“${heading}”`)
      .join('、');
  });
  const isMine = useReport(draftId, (fields) => roleOf(fields) === 'author');
  return (
    <p className={styles.none}>
      各表勾稽关系成立，没有空格。
      {empty !== '' && `${empty}还没有填写。`}
      {empty === '' && isMine && '可以导出定稿。'}
    </p>
  );
}

/** What is to be told now: all that is open, but for what has just come up in the field one is in. */
function useToldFindings(draftId: string): readonly ListedFinding[] {
  const open = useReport(draftId, useSameList(openFindings, listedWordsOf));
  // Going from cell to cell renders nothing while there is nothing to hold back.
  const held = useVisit((visit) =>
    open
      .filter((listed) => isHeldBack(listed, visit))
      .map(({ key }) => key)
      .join('\0'),
  ).split('\0');
  return open.filter(({ key }) => !held.includes(key));
}

/** The findings beside the form, by part, errors first. The list follows every change without moving focus or scroll. */
export function FindingsPanel({ draftId, readOnly }: { draftId: string; readOnly: boolean }) {
  const listed = useToldFindings(draftId);
  const form = formById(useReport(draftId, (fields) => fields['form']));
  const [open, setOpen] = useState(false);
  const areSettled = useReport(draftId, (_, { acknowledged }) => acknowledged.length > 0);
  const counts = countsOf(listed.map(({ finding }) => finding));
  const gravest = severities.find((severity) => listed.some(({ finding }) => finding.severity === severity));
  const close = useCallback(() => setOpen(false), []);

  return (
    <section aria-labelledby="findings-heading" className={styles.panel} data-open={open || undefined}>
      <div className={styles.head}>
        <h2 id="findings-heading">检查结果</h2>
        <p className={styles[gravest ?? 'clear']}>
          {counts || (areSettled ? '没有待处理的问题' : '没有发现问题')}
        </p>
        <a className={styles.report} href={`#/draft/${draftId}/checks`}>
          检查报告
        </a>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : '展开'}
        </button>
      </div>
      <div className={styles.body} data-findings="">
        {!readOnly && <Suggestions draftId={draftId} onFollow={close} />}
        {listed.length === 0 && <NothingFound draftId={draftId} />}
        {byPart(form, listed, ({ finding }) => finding).map(({ part, heading, items }) => (
          // No region: the part of the report has that name already.
          <div key={part ?? ''} role="group" aria-label={heading}>
            <h3 className={styles.part}>{heading}</h3>
            <ul>
              {items.map(({ key, finding, reason }) => (
                <FindingItem
                  key={key}
                  name={key}
                  draftId={draftId}
                  finding={finding}
                  reason={reason}
                  readOnly={readOnly}
                  onFollow={close}
                />
              ))}
            </ul>
          </div>
        ))}
        <AcknowledgedFindings draftId={draftId} readOnly={readOnly} onFollow={close} />
      </div>
    </section>
  );
}
