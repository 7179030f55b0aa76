import { useDrafts } from '#drafts/drafts.ts';
import styles from './SaveStatus.module.css';

const words = { saving: '正在保存…', saved: '已保存', failed: '未能保存' } as const;

/** Whether a restart would bring back what is on screen. Spoken only when saving fails and when it works again. */
export function SaveStatus({ draftId }: { draftId: string }) {
  const saving = useDrafts((state) => state.saving[draftId]);
  const state = saving?.state ?? 'saving';
  return (
    <>
      <span role="status" aria-live="off" data-saved={state} className={styles[state]}>
        {words[state]}
      </span>
      <span role="alert" className={styles.spoken}>
        {saving?.state === 'failed' ? `${saving.reason}${saving.remedy}` : ''}
      </span>
    </>
  );
}
