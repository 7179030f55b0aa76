import { useCallback, useEffect, useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { Editor } from '#editor/Editor.tsx';
import type { ReadingProblem } from '#report/readingResult.ts';
import { reviewIdOf, roleOf } from '#report/review/reviewFields.ts';
import { Button } from '#ui/button/Button.tsx';
import { ButtonLink } from '#ui/button/ButtonLink.tsx';
import { ExportFailedDialog } from './exporting/ExportFailedDialog.tsx';
import type { ExportFormat } from './exporting/exportFormat.ts';
import { ExportMenu } from './exporting/ExportMenu.tsx';
import { blockersOf, exportReport } from './exporting/exportReport.ts';
import type { FinalExport } from './exporting/FinalTold.tsx';
import { jsonFormat, preloadJson } from './exporting/jsonFormat.ts';
import { onDemand } from './onDemand.tsx';
import { rowOfRound } from './overview/cameFrom.ts';
import { PrintedInstead } from './PrintedInstead.tsx';
import { ask, newPanelRequests } from './reviewing/panelRequests.ts';
import { ReviewPanel } from './reviewing/ReviewPanel.tsx';
import { TakeButton } from './sharing/TakeButton.tsx';

const FinalTold = onDemand(() => import('./exporting/FinalTold.tsx'), true);
const OmittedDialog = onDemand(() => import('./exporting/OmittedDialog.tsx'));
const FinalDialog = onDemand(() => import('./exporting/FinalDialog.tsx'));
const FromOverview = onDemand(() => import('./overview/FromOverview.tsx'));
const BesideDialog = onDemand(() => import('./lastYear/BesideDialog.tsx'));
const SkipLinks = onDemand(() => import('./SkipLinks.tsx'), true);
const ShareDialog = onDemand(() => import('./sharing/ShareDialog.tsx'));

interface EditorViewProps {
  readonly draftId: string;
  readonly cell: string | null;
  readonly part: string | null;
}

/** The editor with the commands that hand the report out. */
export function EditorView({ draftId, cell, part }: EditorViewProps) {
  const [omitted, setOmitted] = useState<readonly ReadingProblem[]>([]);
  const [refused, setRefused] = useState(false);
  const [final, setFinal] = useState<FinalExport | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [sharing, setSharing] = useState(false);
  const [requests] = useState(newPanelRequests);
  const openRemarks = useCallback(
    (remarks: readonly string[]) => ask(requests, { kind: 'show', remarks }),
    [requests],
  );
  const reviewing = useDrafts((state) => roleOf(state.drafts[draftId]?.fields ?? {}) === 'reviewer');
  const round = useDrafts((state) => reviewIdOf(state.drafts[draftId]?.fields ?? {}));
  const [tableRow] = useState(() => rowOfRound(round));
  useEffect(() => void preloadJson(), []);

  async function exportAs(format: ExportFormat): Promise<void> {
    const draft = drafts.getState().drafts[draftId];
    if (!draft) return;
    try {
      const { omitted: left } = await exportReport(draft, format);
      setOmitted(left);
    } catch {
      setFailed(format.label);
    }
  }

  async function exportFinal(): Promise<void> {
    const draft = drafts.getState().drafts[draftId];
    if (!draft) return;
    if (blockersOf(draft.fields).length > 0) {
      setRefused(true);
      return;
    }
    try {
      const { file } = await exportReport(draft, jsonFormat, 'final');
      setFinal({ file, fields: draft.fields });
    } catch {
      setFailed('导出定稿');
    }
  }

  return (
    <PrintedInstead draftId={draftId}>
      <SkipLinks />
      <Editor
        draftId={draftId}
        place={{ cell, part }}
        onExport={() => void exportAs(jsonFormat)}
        onChooseLastYear={() => setChoosing(true)}
        reviewing={reviewing}
        panel={<ReviewPanel draftId={draftId} requests={requests} />}
        onOpenRemarks={openRemarks}
        outcome={<FinalTold draftId={draftId} exported={final} onClose={() => setFinal(null)} />}
        commands={
          <>
            {tableRow !== null && <FromOverview row={tableRow} />}
            <ButtonLink href={`#/draft/${draftId}/versions`}>版本</ButtonLink>
            {reviewing && <TakeButton draftId={draftId} />}
            <Button aria-haspopup="dialog" onClick={() => setSharing(true)}>
              分享
            </Button>
            <ExportMenu
              draftId={draftId}
              onExport={(format) => void exportAs(format)}
              onExportFinal={() => void exportFinal()}
            />
          </>
        }
      />
      {choosing && <BesideDialog draftId={draftId} onClose={() => setChoosing(false)} />}
      {sharing && <ShareDialog draftId={draftId} requests={requests} onClose={() => setSharing(false)} />}
      {omitted.length > 0 && <OmittedDialog omitted={omitted} onClose={() => setOmitted([])} />}
      {failed !== null && (
        <ExportFailedDialog draftId={draftId} label={failed} onClose={() => setFailed(null)} />
      )}
      {refused && (
        <FinalDialog
          draftId={draftId}
          onClose={() => setRefused(false)}
          onExport={() => {
            setRefused(false);
            void exportFinal();
          }}
        />
      )}
    </PrintedInstead>
  );
}
