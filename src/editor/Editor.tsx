import { useEffect, useRef, type ReactNode } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { draftName } from '#drafts/draft.ts';
import { formById } from '#report/forms/forms.ts';
import { Notice } from '#ui/notice/Notice.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import { Contents } from './Contents.tsx';
import { DraftNotices } from './DraftNotices.tsx';
import { MarksProvider } from './MarksProvider.tsx';
import { followPlace } from './placeNow.ts';
import { FindingsPanel } from './FindingsPanel.tsx';
import { goToField, goToPart } from './goToField.ts';
import { PasteNotice } from './PasteNotice.tsx';
import { ReportForm } from './ReportForm.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { UndoButtons } from './UndoButtons.tsx';
import { useBarHeight } from './useBarHeight.ts';
import { useReport } from './useReport.ts';
import styles from './Editor.module.css';

interface EditorProps {
  readonly draftId: string;
  /** The field or part that the address leads to. */
  readonly place: { readonly cell: string | null; readonly part: string | null };
  readonly onExport: () => void;
  /** The person wants to put last year's report beside this one. */
  readonly onChooseLastYear: () => void;
  /** The commands that lead out of the editor, at the end of the bar. */
  readonly commands: ReactNode;
  /** What came of the last command, under the bar. */
  readonly outcome?: ReactNode;
  /** The report is here to be reviewed: nobody types in it, whoever holds it. */
  readonly reviewing?: boolean;
  /** What stands beside the findings. */
  readonly panel?: ReactNode;
  /** Shows remarks, from the marks that their places bear. */
  readonly onOpenRemarks?: (remarks: readonly string[]) => void;
}

function openNothing(): void {
  // Without a panel there are no remarks to be opened.
}

/** The editor of one draft. */
export function Editor({
  draftId,
  place,
  onExport,
  onChooseLastYear,
  commands,
  outcome,
  reviewing = false,
  panel = null,
  onOpenRemarks = openNothing,
}: EditorProps) {
  const name = useDrafts((state) => {
    const draft = state.drafts[draftId];
    return draft ? draftName(draft) : '';
  });
  const readOnly = useDrafts(
    (state) => state.access[draftId] !== 'own' || state.drafts[draftId]?.deletedAt != null,
  );
  const form = formById(useReport(draftId, (fields) => fields['form']));
  const { cell, part } = place;
  const top = useRef<HTMLDivElement>(null);
  useBarHeight(top);
  useDocumentTitle(name);

  useEffect(() => {
    void drafts.open(draftId);
    return () => drafts.close(draftId);
  }, [draftId]);

  useEffect(() => followPlace(), [draftId]);

  useEffect(() => {
    if (cell !== null) goToField(cell);
    else if (part !== null) goToPart(part);
  }, [draftId, cell, part]);

  return (
    <MarksProvider draftId={draftId} onOpen={onOpenRemarks}>
      <div className={styles.editor}>
        <div ref={top} className={styles.top}>
          <header className={styles.bar}>
            <a href="#/" className={styles.back}>
              我的年报
            </a>
            <h1 className={styles.name} title={name}>
              {name}
            </h1>
            <SaveStatus draftId={draftId} />
            <div className={styles.commands}>
              <UndoButtons draftId={draftId} readOnly={readOnly} />
              {commands}
            </div>
          </header>
          <DraftNotices draftId={draftId} onExport={onExport} />
          {outcome}
          <PasteNotice draftId={draftId} />
        </div>
        <div className={styles.columns}>
          <div className={styles.contents}>
            <Contents draftId={draftId} form={form} />
          </div>
          <main className={styles.main}>
            {reviewing && (
              <Notice look="hint">
                这份年报是送来审核的，只能看，不能改。意见和建议写在“审核意见”中，写好后用“分享”交回。
              </Notice>
            )}
            <ReportForm
              key={draftId}
              draftId={draftId}
              readOnly={readOnly || reviewing}
              onChooseLastYear={onChooseLastYear}
            />
          </main>
          <div className={styles.findings}>
            <FindingsPanel draftId={draftId} readOnly={readOnly || reviewing} />
            {panel}
          </div>
        </div>
      </div>
    </MarksProvider>
  );
}
