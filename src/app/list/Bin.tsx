import { useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { focusDraft } from './focusDraft.ts';
import styles from './DraftList.module.css';

const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' });

/** What was deleted in the last 30 days, to be restored or deleted for ever. */
export function Bin() {
  const all = useDrafts((state) => state.drafts);
  const [doomed, setDoomed] = useState<Draft | null>(null);
  const deleted = Object.values(all).filter(({ deletedAt }) => deletedAt !== null);
  if (deleted.length === 0) return null;
  return (
    <details className={styles.bin}>
      <summary>回收站（{deleted.length}）</summary>
      <p>删除的年报保留 30 天。</p>
      <ul>
        {deleted.map((draft) => (
          <li key={draft.id}>
            <span>
              {draftName(draft)}
              <span className={styles.unit}>{day.format(new Date(draft.deletedAt ?? 0))} 删除</span>
            </span>
            <span className={styles.actions}>
              <Button
                look="quiet"
                aria-label={`恢复 ${draftName(draft)}`}
                onClick={() => {
                  flushSync(() => drafts.restore(draft.id));
                  focusDraft(draft.id);
                }}
              >
                恢复
              </Button>
              <Button
                look="quiet"
                aria-label={`彻底删除 ${draftName(draft)}`}
                onClick={() => setDoomed(draft)}
              >
                彻底删除
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {doomed && (
        <Dialog
          title="彻底删除"
          onClose={() => setDoomed(null)}
          actions={
            <>
              <Button onClick={() => setDoomed(null)}>取消</Button>
              <Button
                look="primary"
                onClick={() => {
                  flushSync(() => setDoomed(null));
                  flushSync(() => drafts.removeForever(doomed.id));
                  focusDraft(doomed.id);
                }}
              >
                彻底删除
              </Button>
            </>
          }
        >
          <p>“{draftName(doomed)}”将从本机删除，无法恢复。</p>
        </Dialog>
      )}
    </details>
  );
}
