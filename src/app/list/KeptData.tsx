import { useDrafts } from '#drafts/drafts.ts';
import { draftName } from '#drafts/draft.ts';
import { KeptDownloads } from './KeptDownloads.tsx';
import { setAsideTexts } from './keptTexts.ts';
import styles from './DraftList.module.css';

/** The damaged copies in whose place a good one came: nothing is wrong any more, and they are never deleted. */
export function KeptData() {
  const unreadable = useDrafts((state) => state.unreadable);
  const drafts = useDrafts((state) => state.drafts);
  const all = setAsideTexts(unreadable, drafts);
  if (all.length === 0) return null;
  return (
    <details className={styles.bin}>
      <summary>损坏的原数据（{all.length}）</summary>
      <p>这些年报已用完好的一份恢复，可以照常使用；损坏的数据原样保留，需要时可以下载。</p>
      <ul>
        {all.map((kept) => {
          const draft = drafts[kept.id];
          return (
            <li key={kept.id}>
              <span>{draft ? `《${draftName(draft)}》` : kept.what}</span>
              <span className={styles.actions}>
                <KeptDownloads kept={kept} />
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
