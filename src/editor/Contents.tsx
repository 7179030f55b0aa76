import type { PartState } from '#report/progress.ts';
import { progressOf } from '#report/progress.ts';
import type { Form } from '#report/forms/form.ts';
import { goToPart } from './goToField.ts';
import { useReport } from './useReport.ts';
import styles from './Contents.module.css';

const stateWords: Readonly<Record<PartState, string>> = {
  empty: '未填写',
  started: '填写中',
  faulty: '有问题',
  done: '已完成',
};

/** The table of contents: every part under its official heading, with how far it is. */
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
                <span className={styles[state]}>{stateWords[state]}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
