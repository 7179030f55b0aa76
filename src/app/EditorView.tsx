import { useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { Editor } from '#editor/Editor.tsx';
import { PrintedInstead } from './PrintedInstead.tsx';
import { exportDraft } from './exporting/exportDraft.ts';
import { ExportMenu } from './exporting/ExportMenu.tsx';
import { OmittedDialog } from './exporting/OmittedDialog.tsx';
import { FinalDialog } from './exporting/FinalDialog.tsx';
import type { ReadingProblem } from '#report/readingResult.ts';
import { assess } from '#report/assess.ts';

interface EditorViewProps {
  readonly draftId: string;
  readonly cell: string | null;
  readonly part: string | null;
}

/** The editor with the commands that hand the report out. */
export function EditorView({ draftId, cell, part }: EditorViewProps) {
  const [omitted, setOmitted] = useState<readonly ReadingProblem[]>([]);
  const [refused, setRefused] = useState(false);

  async function exportJson(stage: 'draft' | 'final'): Promise<void> {
    const draft = drafts.getState().drafts[draftId];
    if (!draft) return;
    if (stage === 'final' && assess(draft.fields).findings.some(({ severity }) => severity === 'error')) {
      setRefused(true);
      return;
    }
    setOmitted(await exportDraft(draft, stage));
  }

  return (
    <PrintedInstead draftId={draftId}>
      <Editor
        draftId={draftId}
        place={{ cell, part }}
        onExport={() => void exportJson('draft')}
        commands={
          <ExportMenu
            draftId={draftId}
            onExportDraft={() => void exportJson('draft')}
            onExportFinal={() => void exportJson('final')}
          />
        }
      />
      {omitted.length > 0 && <OmittedDialog omitted={omitted} onClose={() => setOmitted([])} />}
      {refused && <FinalDialog draftId={draftId} onClose={() => setRefused(false)} />}
    </PrintedInstead>
  );
}
