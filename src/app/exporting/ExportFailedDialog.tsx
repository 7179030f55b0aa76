import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { howToLoad } from './howToLoad.ts';

interface ExportFailedDialogProps {
  readonly draftId: string;
  /** What was to be exported, as the menu calls it. */
  readonly label: string;
  readonly onClose: () => void;
}

/** Tells that nothing was exported since a part of the program did not load, and what to do. */
export function ExportFailedDialog({ draftId, label, onClose }: ExportFailedDialogProps) {
  const saved = useDrafts((state) => state.saving[draftId]?.state === 'saved');
  return (
    <Dialog
      title="没有导出"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <p>“{label}”没有导出：所需的程序没有加载成功，可能是网络断开，或网站刚刚更新。</p>
      <p>{howToLoad(saved)}</p>
    </Dialog>
  );
}
