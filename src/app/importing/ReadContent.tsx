import { fieldLabel } from '#report/document/fieldLabel.ts';
import type { Fields } from '#report/fields.ts';
import type { Form } from '#report/forms/form.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import type { ReadingProblem, ReadReport } from '#report/readingResult.ts';
import { cellMarks, mismatchesOf } from './cellMarks.ts';
import { placeWords } from './placeWords.ts';
import { Button } from '#ui/button/Button.tsx';
import { ReadFacts } from './ReadFacts.tsx';
import { ReadNarrative } from './ReadNarrative.tsx';
import { ReadTable, type Correction } from './ReadTable.tsx';
import { showRead } from './showRead.ts';
import styles from './ImportReview.module.css';

const kindWords: Readonly<Record<ReadingProblem['kind'], string>> = {
  lost: '未读入',
  changed: '已改写',
  remark: '请留意',
};

/** Leads from what is said of a cell to the cell. */
function ShowButton({ form, field }: { form: Form; field: string }) {
  const label = `查看这一格：${fieldLabel(form, field)}`;
  return (
    <Button look="quiet" className={styles.show} aria-label={label} onClick={() => showRead(field)}>
      查看
    </Button>
  );
}

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
  return (
    <ul className={styles.problems}>
      {problems.map(({ kind, place, field, message }, index) => (
        <li key={index} data-kind={kind}>
          <span className={styles[kind]}>{kindWords[kind]}</span>
          <span>{message}</span>
          <span className={styles.place}>
            {form && field !== undefined ? placeWords(form, field, place) : place}
          </span>
          {shown && form && field !== undefined && cellsOf(form).has(field) && (
            <ShowButton form={form} field={field} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What follows from the numbers as they were read: totals and balances that do not hold. */
function Mismatches({ fields, remedy }: { fields: Fields; remedy: string }) {
  const errors = mismatchesOf(fields);
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
      <Mismatches fields={fields} remedy={remedy} />
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
