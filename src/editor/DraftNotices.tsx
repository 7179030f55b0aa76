import { drafts, useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { NoticeList } from './NoticeList.tsx';
import styles from './DraftNotices.module.css';

function AccessNotice({ draftId, onExport }: { draftId: string; onExport: () => void }) {
  const access = useDrafts((state) => state.access[draftId]);
  if (access === 'newer') {
    return (
      <Notice look="warning" action={<Button onClick={onExport}>导出 JSON 数据</Button>}>
        这份年报由更新版本的年报保存，这里只能查看，原数据没有改动。刷新本页后仍是这样的，请在保存它的那个版本里打开。
      </Notice>
    );
  }
  if (access !== 'elsewhere' && access !== 'free') return null;
  return (
    <Notice look="warning" action={<Button onClick={() => void drafts.takeOver(draftId)}>在此编辑</Button>}>
      {access === 'free'
        ? '没有发现其他窗口在编辑这份年报，这里仍是只读。需要在这里继续填写，请点“在此编辑”。'
        : '这份年报正在另一个窗口中编辑，这里只能查看，并随那边的修改更新。需要在这里继续填写，请点“在此编辑”，那边会转为只读。'}
    </Notice>
  );
}

/**
 * What keeps a draft from being saved or typed in, with the way out, for as long as it lasts; and what happened to it
 * in the stores, until that was read.
 */
export function DraftNotices({ draftId, onExport }: { draftId: string; onExport: () => void }) {
  const failure = useDrafts((state) => {
    const saving = state.saving[draftId];
    return saving?.state === 'failed' ? saving : null;
  });
  const editable = useDrafts((state) => state.access[draftId] === 'own');
  const deleted = useDrafts((state) => state.drafts[draftId]?.deletedAt != null);
  const notices = useDrafts((state) => state.notices);
  const concerning = notices.filter(({ draft }) => draft === null || draft === draftId);

  return (
    <div className={styles.notices}>
      {/* A failure is spoken by the state of saving, at once. */}
      {failure && (
        <Notice look="error" action={<Button onClick={onExport}>导出 JSON 数据</Button>}>
          {failure.reason}
          {failure.remedy}
        </Notice>
      )}
      <div className={styles.spoken} aria-live="polite">
        <AccessNotice draftId={draftId} onExport={onExport} />
        {deleted && (
          <Notice
            look="warning"
            action={editable && <Button onClick={() => drafts.restore(draftId)}>恢复</Button>}
          >
            这份年报在回收站里，恢复后可以继续填写。
          </Notice>
        )}
        <NoticeList notices={concerning} />
      </div>
    </div>
  );
}
