import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { ReadFacts } from './ReadFacts.tsx';
import { ReadNarrative } from './ReadNarrative.tsx';
import { ReadTable, type Correction } from './ReadTable.tsx';
import styles from './ImportReview.module.css';

const kindWords: Readonly<Record<ReadingProblem['kind'], string>> = {
  lost: '未读入',
  changed: '已改写',
  remark: '请留意',
};

/** What of a source could not be read, or was read as something else. */
export function ReadProblems({ problems }: { problems: readonly ReadingProblem[] }) {
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

/** What follows from the numbers as they were read: totals and balances that do not hold. */
function Mismatches({ fields, remedy }: { fields: Fields; remedy: string }) {
  const errors = assess(fields).findings.filter(
    ({ severity, id, sides }) =>
      severity === 'error' && (sides !== undefined || id === 'cell.number' || id === 'form.year'),
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
      <p className={styles.source}>{remedy}</p>
    </>
  );
}

interface ReadContentProps {
  readonly report: ReadReport;
  readonly correction: Correction;
  /** Where numbers that do not fit can be corrected. */
  readonly remedy: string;
}

/** Everything that was read: facts, problems, narratives and tables, to be corrected in place. */
export function ReadContent({ report, correction, remedy }: ReadContentProps) {
  const { fields } = correction;
  return (
    <>
      <ReadFacts correction={correction} />
      <h2>读取情况</h2>
      <ReadProblems problems={report.problems} />
      <Mismatches fields={fields} remedy={remedy} />
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
