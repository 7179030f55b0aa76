import { useState } from 'react';
import type { Finding, Severity } from '#report/checks/finding.ts';
import { progressOf } from '#report/progress.ts';
import { FindingItem } from './FindingItem.tsx';
import { sentenceOf } from './problems.ts';
import { useReport, useSameList } from './useReport.ts';
import { useUnfinishedField } from './visit.ts';
import styles from './FindingsPanel.module.css';

const severityWords: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

function countsOf(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${severityWords[severity]} ${count}`];
  });
  return counts.length === 0 ? '没有发现问题' : counts.join('，');
}

function wordsOf(finding: Finding): string {
  return `${finding.id} ${sentenceOf(finding)} ${finding.cells.length}`;
}

/** What no finding means, and what it does not: that a part is empty is no error of its numbers. */
function NothingFound({ draftId }: { draftId: string }) {
  const empty = useReport(draftId, (fields, assessment) => {
    const { parts } = progressOf(fields, assessment);
    return assessment.form.parts
      .filter(({ id }) => parts.get(id) === 'empty')
      .map(({ heading }) => `“${heading}”`)
      .join('、');
  });
  return (
    <p className={styles.none}>
      各表勾稽关系成立，没有空格。
      {empty === '' ? '可以导出定稿。' : `${empty}还没有填写。`}
    </p>
  );
}

/** The findings beside the form. The list follows every change without moving focus or scroll. */
export function FindingsPanel({ draftId, readOnly }: { draftId: string; readOnly: boolean }) {
  const all = useReport(
    draftId,
    useSameList((_, { findings }) => findings, wordsOf),
  );
  const unfinished = useUnfinishedField();
  const [open, setOpen] = useState(false);
  const findings = all.filter(({ id, cells }) => id !== 'cell.number' || cells[0] !== unfinished);

  return (
    <section aria-labelledby="findings-heading" className={styles.panel} data-open={open || undefined}>
      <div className={styles.head}>
        <h2 id="findings-heading">检查结果</h2>
        <p className={findings.length === 0 ? styles.clear : styles.counts}>{countsOf(findings)}</p>
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? '收起' : '展开'}
        </button>
      </div>
      <div className={styles.body}>
        {findings.length === 0 ? (
          <NothingFound draftId={draftId} />
        ) : (
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingItem
                key={`${finding.id} ${finding.cells[0] ?? ''}`}
                draftId={draftId}
                finding={finding}
                readOnly={readOnly}
                onFollow={() => setOpen(false)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
