import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';

/** Asks before corrections are given up. */
export function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  return (
    <Dialog
      title="放弃改正？"
      onClose={onStay}
      actions={
        <>
          <Button onClick={onDiscard}>放弃改正</Button>
          <Button look="primary" onClick={onStay}>
            继续核对
          </Button>
        </>
      }
    >
      <p>已经改正的内容还没有导入，离开后不会保留。</p>
    </Dialog>
  );
}
