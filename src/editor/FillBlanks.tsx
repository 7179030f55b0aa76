import { useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Finding } from '#report/checks/finding.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';

/** Fills the blank cells of one table with 0, after a confirmation: a blank is unfinished, a 0 is a statement. */
export function FillBlanks({ draftId, finding }: { draftId: string; finding: Finding }) {
  const [asking, setAsking] = useState(false);
  const count = finding.cells.length;
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
              <Button
                look="primary"
                onClick={() => {
                  drafts.change(
                    draftId,
                    Object.fromEntries(finding.cells.map((cell) => [cell, '0'])),
                    'fill',
                  );
                  setAsking(false);
                }}
              >
                填 0
              </Button>
            </>
          }
        >
          <p>{finding.message}</p>
          <p>确认本年度这 {count} 格所列事项都没有发生，就把它们填为 0。已填的数字不变；填后可以撤销。</p>
        </Dialog>
      )}
    </>
  );
}
