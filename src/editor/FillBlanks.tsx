import { useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { goToField } from './goToField.ts';
import type { RemedyProps } from './Remedy.tsx';

/** Fills the blank cells of one table with 0, after a confirmation: a blank is unfinished, a 0 is a statement. */
export function FillBlanks({ draftId, finding, onFollow }: RemedyProps) {
  const [asking, setAsking] = useState(false);
  const { cells } = finding;

  function fill(): void {
    // The dialog gives the focus back before its place goes away with the finding.
    flushSync(() => setAsking(false));
    onFollow();
    drafts.change(draftId, Object.fromEntries(cells.map((cell) => [cell, '0'])), 'fill');
    goToField(cells[0] ?? '');
  }

  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        空格填 0
      </Button>
      {asking && (
        <Dialog
          title="空格填 0"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>取消</Button>
              <Button look="primary" onClick={fill}>
                填 0
              </Button>
            </>
          }
        >
          <p>{finding.message}</p>
          <p>
            确认本年度这 {cells.length} 格所列事项都没有发生，就把它们填为 0。已填的数字不变；填后可以撤销。
          </p>
        </Dialog>
      )}
    </>
  );
}
