import { useEffect } from 'react';
import { drafts } from '#drafts/drafts.ts';

/** Edits a draft in this tab while the view is shown, unless another tab does. */
export function useOpenDraft(draftId: string): void {
  useEffect(() => {
    void drafts.open(draftId);
    return () => drafts.close(draftId);
  }, [draftId]);
}
