import { Button } from '#ui/button/Button.tsx';
import { useUndo } from './useUndo.ts';

/** 撤销 and 重做. They stand apart from the editor, which the first key press would render otherwise. */
export function UndoButtons({ draftId, readOnly }: { draftId: string; readOnly: boolean }) {
  const { undo, redo, canUndo, canRedo } = useUndo(draftId, readOnly);
  return (
    <>
      <Button onClick={undo} disabled={!canUndo} aria-keyshortcuts="Control+Z">
        撤销
      </Button>
      <Button onClick={redo} disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z">
        重做
      </Button>
    </>
  );
}
