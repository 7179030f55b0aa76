import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { Editor } from '#editor/Editor.tsx';
import type { ReadingProblem } from '#report/readingResult.ts';
import { ExportFailedDialog } from './exporting/ExportFailedDialog.tsx';
import { jsonFormat, preloadJson, type ExportFormat } from './exporting/exportFormats.ts';
import { ExportMenu } from './exporting/ExportMenu.tsx';
import { errorCount, exportReport } from './exporting/exportReport.ts';
import { FinalDialog } from './exporting/FinalDialog.tsx';
import { OmittedDialog } from './exporting/OmittedDialog.tsx';
import { PrintedInstead } from './PrintedInstead.tsx';

interface EditorViewProps {
  readonly draftId: string;
  readonly cell: string | null;
  readonly part: string | null;
}

/** The editor with the commands that hand the report out. */
export function EditorView({ draftId, cell, part }: EditorViewProps) {
  const [omitted, setOmitted] = useState<readonly ReadingProblem[]>([]);
  const [refused, setRefused] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => void preloadJson(), []);

  async function exportAs(format: ExportFormat, label = format.label): Promise<void> {
    const draft = drafts.getState().drafts[draftId];
    if (!draft) return;
    try {
      setOmitted(await exportReport(draft, format));
    } catch {
      setFailed(label);
    }
  }

  function exportFinal(): void {
    const draft = drafts.getState().drafts[draftId];
    if (draft && errorCount(draft.fields) > 0) setRefused(true);
    else void exportAs(jsonFormat, '导出定稿');
  }

  return (
    <PrintedInstead draftId={draftId}>
      <Editor
        draftId={draftId}
        place={{ cell, part }}
        onExport={() => void exportAs(jsonFormat)}
        commands={
          <ExportMenu
            draftId={draftId}
            onExport={(format) => void exportAs(format)}
            onExportFinal={exportFinal}
          />
        }
      />
      {omitted.length > 0 && <OmittedDialog omitted={omitted} onClose={() => setOmitted([])} />}
      {failed !== null && (
        <ExportFailedDialog draftId={draftId} label={failed} onClose={() => setFailed(null)} />
      )}
      {refused && <FinalDialog draftId={draftId} onClose={() => setRefused(false)} />}
    </PrintedInstead>
  );
}
