import { useEffect, useRef, useState, type ClipboardEvent } from 'react';
import type { ReadingProblem } from '#report/readingResult.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { keepPaste, keptPaste } from './keptPaste.ts';
import type { Opened } from './openFile.ts';
import { openPasted } from './openPasted.ts';
import styles from './PasteDialog.module.css';

interface PasteDialogProps {
  readonly onClose: () => void;
  readonly onOpened: (opened: Opened) => void;
}

/**
 * Takes a report pasted as text; as long as nothing is changed in it, the markup it was copied with is read.
 * A link that carries a report leads to opening it. A text in which no report is found stays in the box, with the reason; closing keeps the text for the next time.
 */
export default function PasteDialog({ onClose, onOpened }: PasteDialogProps) {
  const [text, setText] = useState(() => keptPaste().text);
  const [problems, setProblems] = useState<readonly ReadingProblem[]>([]);
  const [reading, setReading] = useState(false);
  const markup = useRef(keptPaste().markup);
  const box = useRef<HTMLTextAreaElement>(null);
  // The next paste takes the place of what was kept.
  useEffect(() => box.current?.select(), []);
  useEffect(() => keepPaste({ text, markup: markup.current }), [text]);
  const error = problems.map(({ message }) => message).join('');

  function keepMarkup({ clipboardData }: ClipboardEvent): void {
    const html = clipboardData.getData('text/html');
    markup.current = {
      html: /<table\b/i.test(html) ? html : '',
      text: clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'),
    };
  }

  async function read(): Promise<void> {
    setReading(true);
    const { html } = markup.current;
    const opened = await openPasted(text, text === markup.current.text ? html : '');
    setReading(false);
    if (opened.result.ok || opened.locked) onOpened(opened);
    else setProblems(opened.result.problems);
  }

  return (
    <Dialog
      title="粘贴报告"
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button look="primary" disabled={reading} onClick={() => void read()}>
            读取
          </Button>
        </>
      }
    >
      <p>在网页或 Word 中全选、复制整份年报，粘贴到这里。内容只在本机读取，不会上传。</p>
      <Field label="报告全文" htmlFor="pasted-report" error={error === '' ? null : error}>
        <textarea
          ref={box}
          id="pasted-report"
          className={styles.text}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={keepMarkup}
          spellCheck={false}
          aria-invalid={error !== ''}
          aria-describedby={error === '' ? undefined : errorIdOf('pasted-report')}
        />
      </Field>
    </Dialog>
  );
}
