import { useState } from 'react';
import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { useOnDemand } from '#ui/useOnDemand.ts';
import { formNameOf, useFormAccess } from './FormAccess.ts';
import { goToWords } from './goToWords.ts';
import { insertText } from './insertText.ts';
import styles from './InsertSentence.module.css';

/** Puts a sentence into a narrative, at the caret, in place of what is selected there. */
function insertAtCaret(field: string, text: string): void {
  const area = document.getElementsByName(formNameOf(field))[0];
  if (!(area instanceof HTMLTextAreaElement)) return;
  const start = area.selectionStart;
  area.focus({ preventScroll: true });
  insertText(area, text, 'insertText');
  goToWords({ field, start, end: start + text.length });
}

/** Offers correct sentences about the numbers of the tables as they are now, and puts one into a narrative. */
export function InsertSentence({ field, label }: { field: string; label: string }) {
  const { draftId } = useFormAccess();
  const [open, setOpen] = useState(false);
  const { part, failed, request } = useOnDemand(() => import('#report/narrative/proposedSentences.ts'));
  const sentences =
    open && part ? part.proposedSentences(drafts.getState().drafts[draftId]?.fields ?? {}) : null;

  function close(): void {
    setOpen(false);
  }
  function insert(text: string): void {
    // The dialog gives the focus back before the text takes it.
    flushSync(close);
    insertAtCaret(field, text);
  }

  return (
    <div className={styles.insert}>
      <Button
        look="quiet"
        aria-haspopup="dialog"
        aria-label={`插入数据：${label}`}
        onClick={() => {
          setOpen(true);
          request();
        }}
      >
        插入数据
      </Button>
      <span role="alert" className={styles.failed}>
        {failed && '没有加载成功，请再点一次。'}
      </span>
      {sentences && (
        <Dialog title="插入数据" onClose={close} wide actions={<Button onClick={close}>取消</Button>}>
          <p>
            {sentences.length === 0
              ? '各表里还没有可以写成文字的数，填好后再来。'
              : `按各表现有的数写成，插入到“${label}”的光标处。表中的数以后有变，文字不会跟着变，但检查会指出来。`}
          </p>
          <ul className={styles.sentences}>
            {sentences.map(({ subject, label: name, text }) => (
              <li key={subject}>
                <button type="button" className={styles.sentence} onClick={() => insert(text)}>
                  <strong>{name}</strong>
                  <span>{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </div>
  );
}
