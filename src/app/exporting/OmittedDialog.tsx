import type { ReadingProblem } from '#report/readingResult.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';

/** Tells what an exported document could not take, so that nobody believes it to be there. */
export default function OmittedDialog({
  omitted,
  onClose,
}: {
  omitted: readonly ReadingProblem[];
  onClose: () => void;
}) {
  return (
    <Dialog
      title="已导出，但有内容没有写入文件"
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          知道了
        </Button>
      }
    >
      <p>下列各处不是数字，文件里留为空白；草稿中的文字没有改动。</p>
      <ul>
        {omitted.map(({ place, message }) => (
          <li key={`${place} ${message}`}>{message}</li>
        ))}
      </ul>
    </Dialog>
  );
}
