import { useEffect, useRef, useState } from 'react';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { Button } from '#ui/button/Button.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import { useAskBeforeUnload, useBack } from './importHistory.ts';
import type { Opened } from './openFile.ts';
import { proposeTitle } from './proposeTitle.ts';
import { ReadFacts } from './ReadFacts.tsx';
import { ReadNarrative } from './ReadNarrative.tsx';
import { ReadTable, type Correction } from './ReadTable.tsx';
import styles from './ImportReview.module.css';

const kindWords: Readonly<Record<ReadingProblem['kind'], string>> = {
  lost: '未读入',
  changed: '已改写',
  remark: '请留意',
};

function Problems({ problems }: { problems: readonly ReadingProblem[] }) {
  if (problems.length === 0) return <p className={styles.clear}>全部内容都已读入，没有需要留意的地方。</p>;
  return (
    <ul className={styles.problems}>
      {problems.map(({ kind, place, message }, index) => (
        <li key={index} data-kind={kind}>
          <span className={styles[kind]}>{kindWords[kind]}</span>
          <span>{message}</span>
          <span className={styles.place}>{place}</span>
        </li>
      ))}
    </ul>
  );
}

interface ImportReviewProps {
  readonly opened: Opened;
  readonly onConfirm: (fields: Fields) => void;
  readonly onCancel: () => void;
}

/** What follows from the numbers as they were read: totals and balances that do not hold. */
function Mismatches({ fields }: { fields: Fields }) {
  const errors = assess(fields).findings.filter(
    ({ severity, id }) => severity === 'error' && id !== 'cell.blank',
  );
  if (errors.length === 0) return null;
  return (
    <>
      <h2>按读到的数字，有 {errors.length} 处不符</h2>
      <ul className={styles.problems}>
        {errors.map(({ id, cells, message }) => (
          <li key={`${id} ${cells[0] ?? ''}`}>{message}</li>
        ))}
      </ul>
      <p className={styles.source}>可以在下面改正，也可以导入后在编辑页逐项改正。</p>
    </>
  );
}

function ReadContent({ report, correction }: { report: ReadReport; correction: Correction }) {
  const { fields } = correction;
  return (
    <>
      <ReadFacts correction={correction} />
      <h2>读取情况</h2>
      <Problems problems={report.problems} />
      <Mismatches fields={fields} />
      <h2>读到的内容</h2>
      <ReadNarrative label="前言" field="preamble" correction={correction} />
      {formById(fields['form']).parts.map((part) =>
        'table' in part ? (
          <ReadTable key={part.id} part={part} correction={correction} />
        ) : (
          <ReadNarrative key={part.id} label={part.heading} field={part.id} correction={correction} />
        ),
      )}
    </>
  );
}

/** What was read from a file or a text, where from, and what was not, before it becomes a draft. */
export default function ImportReview({ opened: { source, result }, onConfirm, onCancel }: ImportReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [report] = useState(() => (result.ok ? proposeTitle(result.report) : null));
  const [fields, setFields] = useState<Fields>(report?.fields ?? {});
  const [asking, setAsking] = useState(false);
  const isCorrected = Object.keys(fields).some((field) => fields[field] !== (report?.fields[field] ?? ''));
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
            {result.ok && (
              <Button look="primary" onClick={() => onConfirm(fields)}>
                确认导入
              </Button>
            )}
          </div>
        </header>
        {result.ok ? (
          <ReadContent
            report={report ?? result.report}
            correction={{
              fields,
              original: result.report.fields,
              sources: result.report.sources,
              onCorrect: (field, text) => setFields((before) => ({ ...before, [field]: text })),
            }}
          />
        ) : (
          <Problems problems={result.problems} />
        )}
      </section>
      {asking && <DiscardDialog onStay={() => setAsking(false)} onDiscard={onCancel} />}
    </main>
  );
}
