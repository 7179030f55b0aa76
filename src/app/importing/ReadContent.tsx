import type { Fields } from '#report/fields.ts';
import type { Form } from '#report/forms/form.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { cellMarks, mismatchesOf } from './cellMarks.ts';
import { countsByPart, groupProblems } from './groupProblems.ts';
import { ProblemLines, ShowButton } from './ProblemLines.tsx';
import { ReadFacts } from './ReadFacts.tsx';
import { ReadNarrative } from './ReadNarrative.tsx';
import { ReadTable, type Correction } from './ReadTable.tsx';
import styles from './ImportReview.module.css';

/** Fewer are seen at a glance. */
const leastCounted = 4;

/** What of a source could not be read, or was read as something else. */
export function ReadProblems({
  problems,
  form,
  shown = false,
}: {
  problems: readonly ReadingProblem[];
  /** The form it was read by, where a report was read. */
  form?: Form;
  /** Whether the cells are shown below. */
  shown?: boolean;
}) {
  if (problems.length === 0) return <p className={styles.clear}>全部内容都已读入，没有需要留意的地方。</p>;
  const counts = form && problems.length >= leastCounted ? countsByPart(form, problems) : '';
  return (
    <>
      {counts !== '' && (
        <p className={styles.source}>
          共 {problems.length} 处：{counts}。
        </p>
      )}
      <ul className={styles.problems}>
        {groupProblems(problems).map((group, index) => (
          <ProblemLines key={index} group={group} form={form} shown={shown} />
        ))}
      </ul>
    </>
  );
}

interface MismatchesProps {
  readonly fields: Fields;
  /** Told above: a text that is no number is not told twice. */
  readonly problems: readonly ReadingProblem[];
  readonly remedy: string;
}

/** What follows from the numbers as they were read: totals and balances that do not hold. */
function Mismatches({ fields, problems, remedy }: MismatchesProps) {
  const told = new Set(problems.map(({ field }) => field));
  const errors = mismatchesOf(fields).filter(
    ({ id, cells: [cell] }) => id !== 'cell.number' || !told.has(cell),
  );
  const form = formById(fields['form']);
  if (errors.length === 0) return null;
  return (
    <>
      <h2>按读到的数字，有 {errors.length} 处不符</h2>
      <ul className={styles.problems}>
        {errors.map(({ id, cells, message }) => (
          <li key={`${id} ${cells[0] ?? ''}`}>
            <span>{message}</span>
            {cells[0] !== undefined && cellsOf(form).has(cells[0]) && (
              <ShowButton form={form} field={cells[0]} />
            )}
          </li>
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
  const form = formById(report.fields['form']);
  const marks = cellMarks(report.problems, fields);
  return (
    <>
      <ReadFacts correction={correction} />
      <h2>读取情况</h2>
      <ReadProblems problems={report.problems} form={form} shown />
      <Mismatches fields={fields} problems={report.problems} remedy={remedy} />
      <h2>读到的内容</h2>
      <ReadNarrative label="前言" field="preamble" correction={correction} />
      {formById(fields['form']).parts.map((part) =>
        'table' in part ? (
          <ReadTable key={`${form.id} ${part.id}`} {...{ part, correction, marks }} />
        ) : (
          <ReadNarrative key={part.id} label={part.heading} field={part.id} correction={correction} />
        ),
      )}
    </>
  );
}
