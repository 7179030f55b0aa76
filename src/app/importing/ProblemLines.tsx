import { fieldLabel } from '#report/document/fieldLabel.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { Button } from '#ui/button/Button.tsx';
import { countsByPart, type ProblemGroup } from './groupProblems.ts';
import { keyWords, placeWords } from './placeWords.ts';
import { showRead } from './showRead.ts';
import styles from './ImportReview.module.css';

const kindWords: Readonly<Record<ReadingProblem['kind'], string>> = {
  lost: '未读入',
  changed: '已改写',
  remark: '请留意',
};

/** Leads from what is said of a cell to the cell. */
export function ShowButton({ form, field }: { form: Form; field: string }) {
  const label = `查看这一格：${fieldLabel(form, field)}`;
  return (
    <Button look="quiet" className={styles.show} aria-label={label} onClick={() => showRead(field)}>
      查看
    </Button>
  );
}

interface ShownOf {
  /** The form it was read by, where a report was read. */
  readonly form: Form | undefined;
  /** Whether the cells are shown below. */
  readonly shown: boolean;
}

function ProblemLine({ problem, form, shown }: ShownOf & { problem: ReadingProblem }) {
  const { kind, place, field, message } = problem;
  return (
    <li data-kind={kind}>
      <span className={styles[kind]}>{kindWords[kind]}</span>
      <span>{message}</span>
      <span className={styles.place}>
        {form && field !== undefined ? placeWords(form, field, place) : keyWords(place)}
      </span>
      {shown && form && field !== undefined && cellsOf(form).has(field) && (
        <ShowButton form={form} field={field} />
      )}
    </li>
  );
}

/** Problems of one cause: a line, or where there are many what they have in common, folded over them. */
export function ProblemLines({ group, ...shownOf }: ShownOf & { group: ProblemGroup }) {
  const { problems, cause, isSame } = group;
  const [first] = problems;
  if (!first) return null;
  if (problems.length === 1) return <ProblemLine problem={first} {...shownOf} />;
  const counts = shownOf.form ? countsByPart(shownOf.form, problems) : '';
  return (
    <li>
      <details className={styles.alike}>
        <summary>
          <span className={styles[first.kind]}>{kindWords[first.kind]}</span>
          {problems.length} 处{isSame ? '：' : '，例如：'}
          {cause}
          {counts !== '' && <span className={styles.place}>{counts}</span>}
        </summary>
        <ul>
          {problems.map((problem, index) => (
            <ProblemLine key={index} problem={problem} {...shownOf} />
          ))}
        </ul>
      </details>
    </li>
  );
}
