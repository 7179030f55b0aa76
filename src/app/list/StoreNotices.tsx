import { useDrafts } from '#drafts/drafts.ts';
import { NoticeList } from '#editor/NoticeList.tsx';
import { onDemand } from '../onDemand.tsx';
import styles from './DraftList.module.css';

const KeptNotices = onDemand(() => import('./KeptNotices.tsx'));

/** What happened to the stored drafts: what was recovered, and what cannot be read and is kept for download. */
export function StoreNotices() {
  const notices = useDrafts((state) => state.notices);
  const unreadable = useDrafts((state) => state.unreadable);
  if (notices.length === 0 && unreadable.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      <NoticeList notices={notices.filter(({ kind }) => kind !== 'damaged-copy')} />
      {unreadable.length > 0 && <KeptNotices />}
    </div>
  );
}
