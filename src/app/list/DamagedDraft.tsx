import { Fragment } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import { KeptDownloads } from './KeptDownloads.tsx';
import { keptTexts } from './keptTexts.ts';
import styles from '../App.module.css';

/** Stands at the address of a draft that is stored but cannot be opened. */
export default function DamagedDraft({ draftId }: { draftId: string }) {
  const unreadable = useDrafts((state) => state.unreadable);
  const own = unreadable.filter(({ id }) => id === draftId);
  const isNewer = own.some(({ reason }) => reason === 'newer');
  useDocumentTitle('打不开的年报');
  return (
    <main className={styles.message}>
      <h1 tabIndex={-1}>这份年报打不开</h1>
      {keptTexts(own).map((kept) => (
        <Fragment key={kept.id}>
          <p>
            {kept.what}
            {isNewer
              ? '由更新版本的年报保存，原样保留，没有删除。刷新本页后仍打不开的，请在保存它的那个版本里打开。'
              : '的数据已损坏，原样保留，没有删除。请下载原数据后求助，暂时不要清除浏览器数据。'}
          </p>
          <p className={styles.buttons}>
            <KeptDownloads kept={kept} />
          </p>
        </Fragment>
      ))}
      <p>
        <a href="#/">回到我的年报</a>
      </p>
    </main>
  );
}
