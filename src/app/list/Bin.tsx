import { useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { focusDraft } from './focusDraft.ts';
import { whyLocked } from './whyLocked.ts';
import styles from './DraftList.module.css';

const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium' });

interface BinRowProps {
  readonly draft: Draft;
  /** Why it cannot be restored or deleted from here. */
  readonly locked: string | null;
  readonly onRemoveForever: () => void;
}

function BinRow({ draft, locked, onRemoveForever }: BinRowProps) {
  const name = draftName(draft);
  const lockedId = `locked-${draft.id}`;
  const lock = locked === null ? {} : { disabled: true, 'aria-describedby': lockedId };
  return (
    <li>
      <span>
        {name}
        <span className={styles.unit}>{day.format(new Date(draft.deletedAt ?? 0))} 删除</span>
        {locked !== null && (
          <span id={lockedId} className={styles.unit}>
            {locked}
          </span>
        )}
      </span>
      <span className={styles.actions}>
        <Button
          look="quiet"
          {...lock}
          aria-label={`恢复 ${name}`}
          onClick={() => {
            flushSync(() => drafts.restore(draft.id));
            focusDraft(draft.id);
          }}
        >
          恢复
        </Button>
        <Button look="quiet" {...lock} aria-label={`彻底删除 ${name}`} onClick={onRemoveForever}>
          彻底删除
        </Button>
      </span>
    </li>
  );
}

/** What was deleted in the last 30 days, to be restored or deleted for ever. */
export function Bin() {
  const all = useDrafts((state) => state.drafts);
  const access = useDrafts((state) => state.access);
  const [doomed, setDoomed] = useState<Draft | null>(null);
  const deleted = Object.values(all).filter(({ deletedAt }) => deletedAt !== null);
  if (deleted.length === 0) return null;
  return (
    <details className={styles.bin}>
      <summary>回收站（{deleted.length}）</summary>
      <p>删除的年报保留 30 天。</p>
      <ul>
        {deleted.map((draft) => (
          <BinRow
            key={draft.id}
            draft={draft}
            locked={whyLocked(access[draft.id])}
            onRemoveForever={() => setDoomed(draft)}
          />
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
