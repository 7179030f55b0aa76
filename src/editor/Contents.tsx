import { severityWords } from '#report/checks/severityWords.ts';
import type { PartState } from '#report/progress.ts';
import { progressOf } from '#report/progress.ts';
import type { Form, PartId } from '#report/forms/form.ts';
import { partOf } from '#report/partOf.ts';
import { goToPart } from './goToField.ts';
import { isHeldBack, openFindings } from './openFindings.ts';
import { useRemarksOnPart } from './remarkMarks.ts';
import { severities } from './severities.ts';
import { useReport } from './useReport.ts';
import { currentVisit, useVisit } from './visit.ts';
import styles from './Contents.module.css';

const stateWords: Readonly<Record<PartState, string>> = {
  empty: '未填写',
  started: '填写中',
  faulty: '有问题',
  done: '已完成',
};

/** How many findings of each severity there are in a part, as far as they are to be told now. */
function PartCounts({ draftId, form, part }: { draftId: string; form: Form; part: PartId }) {
  // What is held back of a part changes only where one comes into it, moves in it, or leaves it.
  useVisit((visit) => (visit && partOf(form, visit.field) === part ? visit.key : null));
  const counts = useReport(draftId, (fields, assessment) => {
    const told = openFindings(fields, assessment).filter(
      (listed) => partOf(form, listed.finding.cells[0] ?? '') === part && !isHeldBack(listed, currentVisit()),
    );
    return severities
      .map((severity) => told.filter(({ finding }) => finding.severity === severity).length)
      .join(' ');
  }).split(' ');
  return (
    <>
      {severities.map(
        (severity, index) =>
          counts[index] !== '0' && (
            <span key={severity} className={styles[severity]}>
              {severityWords[severity]} {counts[index]}
            </span>
          ),
      )}
    </>
  );
}

/** How many remarks are open in a part. */
function PartRemarks({ part }: { part: PartId }) {
  const count = useRemarksOnPart(part, 'within');
  return count > 0 && <span className={styles.remarks}>意见 {count}</span>;
}

/** The table of contents: every part under its official heading, with how far it is and how much was found in it. */
export function Contents({ draftId, form }: { draftId: string; form: Form }) {
  const states = useReport(draftId, (fields, assessment) =>
    [...progressOf(fields, assessment).parts.values()].join(' '),
  ).split(' ') as PartState[];
  const percent = useReport(draftId, (fields, assessment) => {
    const { filled, places } = progressOf(fields, assessment);
    return Math.floor((filled / places) * 100);
  });

  return (
    <nav aria-label="年报目录" className={styles.contents}>
      <div className={styles.progress}>
        <span>已填 {percent}%</span>
        <progress aria-label="填写进度" max={100} value={percent} />
      </div>
      <ol>
        {form.parts.map((part, index) => {
          const state = states[index] ?? 'empty';
          return (
            <li key={part.id}>
              <a
                href={`#/draft/${draftId}?part=${part.id}`}
                onClick={() => goToPart(part.id)}
                className={styles.link}
              >
                <span>{part.heading}</span>
                <span className={styles.state}>
                  <span className={styles[state]}>{stateWords[state]}</span>
                  <PartCounts draftId={draftId} form={form} part={part.id} />
                  <PartRemarks part={part.id} />
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
