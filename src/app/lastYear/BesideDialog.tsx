import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { goToField } from '#editor/goToField.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearPatch } from '#report/lastYear.ts';
import { lastYearsReport } from '#report/years/lastYearsReport.ts';
import LastYearDialog from './LastYearDialog.tsx';

/** Puts last year's report beside a draft, in place of the one that lies there: one change, which can be undone. */
export default function BesideDialog({ draftId, onClose }: { draftId: string; onClose: () => void }) {
  const beside = drafts.getState().drafts[draftId] ?? null;

  function putBeside(report: Fields): void {
    flushSync(onClose);
    const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
    drafts.change(draftId, lastYearPatch(fields, lastYearsReport(report)), 'fill');
    goToField('lastYear.year');
  }

  return (
    <LastYearDialog
      title="放入上年年报"
      explanation="选上一年的年报放在旁边：用来核对两年衔接的数，对照上年数。它不会写入本年的年报，可以随时移除。"
      beside={beside}
      onClose={onClose}
      onChosen={putBeside}
    />
  );
}
