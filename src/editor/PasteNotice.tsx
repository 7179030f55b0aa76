import { useEffect, useRef } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { Button } from '#ui/button/Button.tsx';
import { useOnDemand } from '#ui/useOnDemand.ts';
import { forgetPaste, useLeftOut } from './pasteReport.ts';
import styles from './PasteNotice.module.css';

function loadWords() {
  return import('./leftOutWords.ts');
}

/** In a low window the notice lies over the page, and must not lie over the cell that one pasted into. */
function uncoverFocus(notice: HTMLElement | null): void {
  const place = document.activeElement;
  if (!notice || !(place instanceof HTMLElement) || place.dataset['cell'] === undefined) return;
  const [{ top, bottom }, covering] = [place.getBoundingClientRect(), notice.getBoundingClientRect()];
  if (bottom > covering.top && top < covering.bottom) place.scrollIntoView({ block: 'center' });
}

/** Tells, wherever one is on the page, what of a pasted block found no place; silent once the paste is undone. */
export function PasteNotice({ draftId }: { draftId: string }) {
  const report = useLeftOut(draftId);
  const undone = useDrafts((state) => state.latest[draftId]?.origin === 'undo');
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (undone) forgetPaste();
  }, [undone]);
  useEffect(() => uncoverFocus(notice.current), [report]);
  useEffect(() => forgetPaste, [draftId]);

  const { part: words, request } = useOnDemand(loadWords);
  const load = useRef(request);
  // There before they are needed; where they do not come, the number alone is told.
  useEffect(() => load.current(), [report]);

  if (!report) return null;
  const { count, sentences } = words?.leftOutWords(report) ?? { count: report.leftOut.length, sentences: [] };
  return (
    <div ref={notice} className={styles.notice} role="alert">
      <p>
        已填入 {report.written} 格{count > 0 && `，还有 ${count} 处没有填入`}
        。可以撤销后重新粘贴，或逐格补填：
      </p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Button look="quiet" onClick={forgetPaste}>
        知道了
      </Button>
    </div>
  );
}
