import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { lastYearOf, lastYearPatch } from '#report/lastYear.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';
import { lastYearRemarks } from '#report/years/lastYearRemarks.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useFormAccess } from './FormAccess.ts';
import { showLastYear, useShowLastYear } from './showLastYear.ts';
import { useReport } from './useReport.ts';
import styles from './LastYear.module.css';

/** What last year's report is called; null where there is none. */
function useLastYearName(draftId: string): string | null {
  return useReport(draftId, (fields) => {
    const report = lastYearOf(fields);
    if (!report) return null;
    const { title = '', year = '', 'unit.name': unit = '' } = report;
    if (title !== '') return title;
    return [unit, year && `${year} 年`].filter(Boolean).join(' ') || '没有标题的年报';
  });
}

function Toggle() {
  const shown = useShowLastYear();
  return (
    <label className={styles.toggle}>
      <input type="checkbox" checked={shown} onChange={(event) => showLastYear(event.target.checked)} />
      显示上年数
    </label>
  );
}

/**
 * Last year's report beside the draft: which one lies there and what there is to say of it; to put one there, in its
 * place, or take it away; and whether its numbers are shown beside this year's.
 */
export function LastYear({ onChoose }: { onChoose: () => void }) {
  const { draftId } = useFormAccess();
  // It is no part of the report: also who reviews that, and types nothing in it, may put one there.
  const mayChoose = useDrafts(
    (state) => state.access[draftId] === 'own' && state.drafts[draftId]?.deletedAt === null,
  );
  const name = useLastYearName(draftId);
  const remarks = useReport(draftId, (fields) => lastYearRemarks(fields).join('\n')).split('\n');
  const comparable = useReport(
    draftId,
    (fields, { lastYear }) => comparableLastYear({ fields, lastYear }) !== null,
  );
  const box = useRef<HTMLDivElement>(null);

  function takeAway(): void {
    const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
    // The button goes away with the report.
    flushSync(() => drafts.change(draftId, lastYearPatch(fields, null), 'fill'));
    box.current?.focus();
  }

  return (
    <div
      ref={box}
      id="last-year"
      role="group"
      aria-labelledby="last-year-label"
      tabIndex={-1}
      className={styles.lastYear}
    >
      <p id="last-year-label" className={styles.label}>
        上年年报
      </p>
      <div className={styles.line}>
        <p className={name === null ? styles.none : styles.name}>
          {name ?? '放在旁边，就能核对两年衔接的数，并对照上年数。'}
        </p>
        {comparable && <Toggle />}
        {name !== null && <a href={`#/draft/${draftId}/differences?with=lastYear`}>与上年比较</a>}
        {mayChoose && (
          <div className={styles.commands}>
            <Button look={name === null ? 'plain' : 'quiet'} onClick={onChoose}>
              {name === null ? '放入上年年报' : '更换上年年报'}
            </Button>
            {name !== null && (
              <Button look="quiet" onClick={takeAway}>
                移除上年年报
              </Button>
            )}
          </div>
        )}
      </div>
      <div aria-live="polite" className={styles.remarks}>
        {remarks.filter(Boolean).map((remark) => (
          <Notice key={remark} look="warning">
            {remark}
          </Notice>
        ))}
      </div>
    </div>
  );
}
