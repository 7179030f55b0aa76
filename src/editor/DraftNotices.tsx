import { drafts, useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';

/** What keeps a draft from being typed in or saved, with the way out, above the form for as long as it lasts. */
export function DraftNotices({ draftId, onExport }: { draftId: string; onExport: () => void }) {
  const access = useDrafts((state) => state.access[draftId]);
  const failure = useDrafts((state) => {
    const saving = state.saving[draftId];
    return saving?.state === 'failed' ? saving : null;
  });
  const deleted = useDrafts((state) => state.drafts[draftId]?.deletedAt != null);

  return (
    <>
      {access === 'elsewhere' && (
        <Notice
          look="warning"
          action={<Button onClick={() => void drafts.takeOver(draftId)}>在此编辑</Button>}
        >
          这份年报正在另一个窗口中编辑，这里只能查看，并随那边的修改更新。需要在这里继续填写，请点“在此编辑”，那边会转为只读。
        </Notice>
      )}
      {access === 'newer' && (
        <Notice look="warning" action={<Button onClick={onExport}>导出 JSON 数据</Button>}>
          这份年报由更新版本的年报保存，这里只能查看，原数据没有改动。请用新版本打开。
        </Notice>
      )}
      {failure && (
        <Notice look="error" action={<Button onClick={onExport}>导出 JSON 数据</Button>}>
          {failure.reason}
          {failure.remedy}
        </Notice>
      )}
      {deleted && (
        <Notice look="warning" action={<Button onClick={() => drafts.restore(draftId)}>恢复</Button>}>
          这份年报在回收站里，恢复后可以继续填写。
        </Notice>
      )}
    </>
  );
}
