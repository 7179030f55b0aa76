import { useDrafts } from '#drafts/drafts.ts';
import { NoticeList } from '#editor/NoticeList.tsx';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { download } from '../download.ts';
import styles from './DraftList.module.css';

/** What happened to the stored drafts: what was recovered, and what cannot be read and is kept for download. */
export function StoreNotices() {
  const notices = useDrafts((state) => state.notices);
  const unreadable = useDrafts((state) => state.unreadable);
  if (notices.length === 0 && unreadable.length === 0) return null;
  return (
    <div className={styles.notices} role="status">
      <NoticeList notices={notices} />
      {unreadable.map(({ key, reason, text }) => (
        <Notice
          key={key}
          look="warning"
          action={
            <Button onClick={() => download(`无法打开的草稿-${key}.txt`, text, 'text/plain')}>
              下载原数据
            </Button>
          }
        >
          {reason === 'newer'
            ? '有一份草稿由更新版本的年报保存，这个版本不会改动它；请用新版本打开。'
            : '有一份草稿的数据已经损坏，无法打开；原数据仍然保留，可以下载后求助。'}
        </Notice>
      ))}
    </div>
  );
}
