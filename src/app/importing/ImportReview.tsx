import { useEffect, useRef } from 'react';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { Button } from '#ui/button/Button.tsx';
import type { Opened } from '../App.tsx';
import { ReadTable } from './ReadTable.tsx';
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

function Facts({ report: { fields, sources } }: { report: ReadReport }) {
  const facts: readonly (readonly [label: string, field: string, text: string])[] = [
    ['单位', 'unit.name', fields['unit.name'] ?? ''],
    ['单位类别', 'unit.level', levels.find(({ id }) => id === fields['unit.level'])?.label ?? ''],
    ['年度', 'year', fields['year'] ?? ''],
    ['格式', 'form', fields['form'] === undefined ? '' : formById(fields['form']).name],
    ['标题', 'title', fields['title'] ?? ''],
    ['落款', 'signature.unit', fields['signature.unit'] ?? ''],
    ['日期', 'signature.date', fields['signature.date'] ?? ''],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, field, text]) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {text === '' ? <span className={styles.missing}>没有读到</span> : text}
            {text !== '' && <span className={styles.place}>{sources[field]}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Narrative({ label, field, report }: { label: string; field: string; report: ReadReport }) {
  const text = report.fields[field] ?? '';
  return (
    <section className={styles.part}>
      <h3>{label}</h3>
      {text === '' ? (
        <p className={styles.missing}>没有读到</p>
      ) : (
        <details>
          <summary>
            {text.split('\n').length} 段，{text.length} 字
            <span className={styles.place}>{report.sources[field]}</span>
          </summary>
          {text.split('\n').map((paragraph, index) => (
            <p key={index} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </section>
  );
}

interface ImportReviewProps {
  readonly opened: Opened;
  readonly onConfirm: (fields: Fields) => void;
  readonly onCancel: () => void;
}

/** What was read from a file or a text, where from, and what was not, before it becomes a draft. */
export default function ImportReview({ opened: { source, result }, onConfirm, onCancel }: ImportReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = result.ok
    ? assess(result.report.fields).findings.filter(
        ({ severity, id }) => severity === 'error' && id !== 'cell.blank',
      )
    : [];

  return (
    <main>
      <section aria-labelledby="import-heading" className={styles.review}>
        <header className={styles.head}>
          <div>
            <h1 id="import-heading" ref={heading} tabIndex={-1}>
              导入核对
            </h1>
            <p className={styles.source}>{source}</p>
          </div>
          <div className={styles.buttons}>
            <Button onClick={onCancel}>取消</Button>
            {result.ok && (
              <Button look="primary" onClick={() => onConfirm(result.report.fields)}>
                确认导入
              </Button>
            )}
          </div>
        </header>
        {result.ok ? (
          <>
            <Facts report={result.report} />
            <h2>读取情况</h2>
            <Problems problems={result.report.problems} />
            {errors.length > 0 && (
              <>
                <h2>按读到的数字，有 {errors.length} 处不符</h2>
                <ul className={styles.problems}>
                  {errors.map(({ id, cells, message }) => (
                    <li key={`${id} ${cells[0] ?? ''}`}>{message}</li>
                  ))}
                </ul>
                <p className={styles.source}>导入后可以在编辑页逐项改正。</p>
              </>
            )}
            <h2>读到的内容</h2>
            <Narrative label="前言" field="preamble" report={result.report} />
            {formById(result.report.fields['form']).parts.map((part) =>
              'table' in part ? (
                <ReadTable key={part.id} part={part} report={result.report} />
              ) : (
                <Narrative key={part.id} label={part.heading} field={part.id} report={result.report} />
              ),
            )}
          </>
        ) : (
          <Problems problems={result.problems} />
        )}
      </section>
    </main>
  );
}
