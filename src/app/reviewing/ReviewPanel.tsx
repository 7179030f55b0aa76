import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { useDrafts } from '#drafts/drafts.ts';
import { goToPlace } from '#editor/goToPlace.ts';
import { caretNow, placeNow } from '#editor/placeNow.ts';
import { remarksAt, useOpenRemarks, useRemarkMarks } from '#editor/remarkMarks.ts';
import { hasReview } from '#report/review/reviewFields.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { keptWriting, unfinished } from '#review/keptWriting.ts';
import { Button } from '#ui/button/Button.tsx';
import { ask, type PanelRequests } from './panelRequests.ts';
import { preloadRemarks, RemarksBody } from './RemarksBody.tsx';
import styles from './ReviewPanel.module.css';

/** Whether a key press asks for 写意见. As in spreadsheets, where it writes a note on a cell; no browser or input method has it. */
function asksToWrite(event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
  return key === 'F2' && shiftKey && !ctrlKey && !altKey && !metaKey && !isComposing;
}

interface ReviewPanelProps {
  readonly draftId: string;
  readonly requests: PanelRequests;
}

/**
 * 审核意见 beside the report. Of a draft without a review this is all that is loaded: a heading, and the button that
 * begins the first remark.
 */
export function ReviewPanel({ draftId, requests }: ReviewPanelProps) {
  const { request, open } = useStore(requests);
  const shared = useDrafts((state) => hasReview(state.drafts[draftId]?.fields ?? {}));
  const mayWrite = useDrafts(
    (state) => state.access[draftId] === 'own' && state.drafts[draftId]?.deletedAt === null,
  );
  const [begun] = useState(() => keptWriting(draftId, null) !== null);
  const count = useOpenRemarks();
  const marks = useRemarkMarks();
  const section = useRef<HTMLElement>(null);
  const hasBody = shared || begun || request !== null;

  useEffect(() => void preloadRemarks(), []);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!asksToWrite(event)) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      const about = placeNow();
      const isInPanel = section.current?.contains(document.activeElement) ?? false;
      const remarks = isInPanel ? [] : remarksAt(marks(), caretNow() ?? about);
      if (remarks.length > 0) ask(requests, { kind: 'show', remarks });
      else if (mayWrite) {
        // Until the form is there, what is typed must not go into the cell.
        section.current?.querySelector<HTMLElement>('[data-write]')?.focus();
        ask(requests, { kind: 'write', about });
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [requests, marks, mayWrite]);

  const goTo = useCallback(
    ({ place, quote }: Pick<Remark, 'place' | 'quote'>) => {
      // What lies over the form on a narrow screen makes way first.
      flushSync(() => requests.setState({ open: false }));
      if (!goToPlace(place, quote)) section.current?.querySelector<HTMLElement>('[data-write]')?.focus();
    },
    [requests],
  );

  return (
    <section
      ref={section}
      aria-labelledby="remarks-heading"
      className={styles.panel}
      data-remarks=""
      data-open={open || undefined}
    >
      <div className={styles.head}>
        <h2 id="remarks-heading">审核意见</h2>
        {shared && <p>{count === 0 ? '没有待处理的' : `${count} 条待处理`}</p>}
        {!open && unfinished(draftId) > 0 && <p className={styles.unfinished}>有没写完的</p>}
        <Button
          look="quiet"
          className={styles.write}
          data-write=""
          disabled={!mayWrite}
          aria-keyshortcuts="Shift+F2"
          title="Shift+F2"
          onClick={() => ask(requests, { kind: 'write', about: placeNow() })}
        >
          写意见
        </Button>
        {hasBody && (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => requests.setState({ open: !open })}
          >
            {open ? '收起' : '展开'}
          </button>
        )}
      </div>
      {hasBody && (
        <div className={styles.body}>
          <RemarksBody draftId={draftId} request={request} onGoTo={goTo} />
        </div>
      )}
    </section>
  );
}
