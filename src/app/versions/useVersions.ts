import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Version } from '#drafts/version.ts';

interface Versions {
  /** The newest first; null until they have been read. */
  readonly versions: readonly Version[] | null;
  /** Reads them anew, after a change. */
  readonly reload: () => Promise<void>;
}

/** The versions of a draft, as they were when the view opened, or when they were read anew. */
export function useVersions(draftId: string): Versions {
  const [versions, setVersions] = useState<readonly Version[] | null>(null);

  useEffect(() => {
    let isShown = true;
    void drafts.versionsOf(draftId).then((read) => {
      if (isShown) setVersions(read);
    });
    return () => {
      isShown = false;
    };
  }, [draftId]);

  async function reload(): Promise<void> {
    setVersions(await drafts.versionsOf(draftId));
  }

  return { versions, reload };
}
