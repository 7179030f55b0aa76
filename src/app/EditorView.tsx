import { useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { Editor } from '#editor/Editor.tsx';
import type { ReadingProblem } from '#report/readingResult.ts';
import { jsonFormat, type ExportFormat } from './exporting/exportFormats.ts';
import { ExportMenu } from './exporting/ExportMenu.tsx';
import { exportReport, hasErrors } from './exporting/exportReport.ts';
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

  async function exportAs(format: ExportFormat): Promise<void> {
    const draft = drafts.getState().drafts[draftId];
    if (draft) setOmitted(await exportReport(draft, format));
  }

  function exportFinal(): void {
    const draft = drafts.getState().drafts[draftId];
    if (draft && hasErrors(draft.fields)) setRefused(true);
    else void exportAs(jsonFormat);
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
      {refused && <FinalDialog draftId={draftId} onClose={() => setRefused(false)} />}
    </PrintedInstead>
  );
}
