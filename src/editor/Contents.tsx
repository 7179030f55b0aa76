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
  doubtful: '待核对',
  done: '已完成',
};

interface PartCountsProps {
  readonly draftId: string;
  readonly form: Form;
  readonly part: PartId;
  readonly state: PartState;
}

/**
 * How many findings of each severity there are in a part, as far as they are to be told now. What is found in a part that
 * nobody has begun is no error yet, but what is still to be filled in.
 */
function PartCounts({ draftId, form, part, state }: PartCountsProps) {
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
  if (state === 'empty') {
    const waiting = counts.reduce((sum, count) => sum + Number(count), 0);
    return waiting > 0 && <span>待填 {waiting}</span>;
  }
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

/** What is open of a report that is filled in. */
function openWords(states: readonly PartState[]): string {
  if (states.includes('faulty')) return '，但有问题待改';
  return states.includes('doubtful') ? '，还有警告待核对' : '';
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
        <span>
          已填 {percent}%{percent === 100 && openWords(states)}
        </span>
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
                  <PartCounts draftId={draftId} form={form} part={part.id} state={state} />
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
