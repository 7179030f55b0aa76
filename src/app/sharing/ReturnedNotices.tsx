import { useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import type { ReturnedText } from '#report/review/landReturned.ts';
import { sameText } from '#report/review/sameText.ts';
import { momentText } from '#drafts/momentText.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { forgetReturned, useReturned, type Returned } from './keptReturned.ts';
import { ReturnedTexts } from './ReturnedTexts.tsx';
import styles from './Sharing.module.css';

/** The texts that still stand otherwise here, as they stand now. */
function openTexts(fields: Fields, { texts }: Returned): readonly ReturnedText[] {
  return texts
    .map((text) => ({ ...text, own: fields[text.field] ?? '' }))
    .filter(({ field, own, returned }) => !sameText(field, own, returned));
}

interface ReturnedDialogProps {
  readonly draftId: string;
  readonly returned: Returned;
  readonly onClose: () => void;
}

function ReturnedDialog({ draftId, returned, onClose }: ReturnedDialogProps) {
  // As it was opened: what is taken stays in the list, and says so.
  const [texts] = useState(() => openTexts(drafts.getState().drafts[draftId]?.fields ?? {}, returned));
  return (
    <Dialog
      wide
      title="送回的报告中不同的地方"
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              onClose();
              forgetReturned(draftId, returned);
            }}
          >
            都已决定，不再提示
          </Button>
          <Button look="primary" onClick={onClose}>
            关闭
          </Button>
        </>
      }
    >
      <p className={styles.soft}>{momentText(returned.at)} 收到。</p>
      <ReturnedTexts draftId={draftId} texts={texts} />
    </Dialog>
  );
}

/** The ways back to what returned reports said otherwise, for as long as something of it is not settled. */
export function ReturnedNotices({ draftId }: { draftId: string }) {
  const kept = useReturned(draftId);
  const [open, setOpen] = useState<Returned | null>(null);
  const mayTake = useDrafts(
    ({ access, drafts: all }) => access[draftId] === 'own' && all[draftId]?.deletedAt === null,
  );
  // As a text: a key press that settles nothing renders nothing.
  const counts = useDrafts(({ drafts: all }) =>
    JSON.stringify(kept.map((returned) => openTexts(all[draftId]?.fields ?? {}, returned).length)),
  );
  const left = JSON.parse(counts) as readonly number[];
  if (!mayTake) return null;
  return (
    <>
      {kept.map(
        (returned, index) =>
          (left[index] ?? 0) > 0 && (
            <Notice
              key={returned.at}
              look="hint"
              action={
                <Button aria-haspopup="dialog" onClick={() => setOpen(returned)}>
                  查看不同
                </Button>
              }
            >
              {momentText(returned.at)} 送回的报告里，有 {left[index]} 处与这里不同，还没有决定。
            </Notice>
          ),
      )}
      {open && <ReturnedDialog draftId={draftId} returned={open} onClose={() => setOpen(null)} />}
    </>
  );
}
