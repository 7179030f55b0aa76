import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Version } from '#drafts/version.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearOf } from '#report/lastYear.ts';
import { addressOfDifferences } from '../address.ts';
import { againstLastYear, proposedVersion } from './comparison.ts';

/** What a draft is compared with. `none`: there is nothing to compare it with; `gone`: what was named is not there. */
export type Compared =
  | { readonly state: 'reading' | 'none' | 'gone' }
  | { readonly state: 'lastYear'; readonly fields: Fields }
  | { readonly state: 'version'; readonly version: Version; readonly fields: Fields };

async function find(
  draftId: string,
  versions: readonly Version[],
  against: string | null,
): Promise<Compared> {
  const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
  const lastYear = lastYearOf(fields);
  const version =
    against === null
      ? await proposedVersion(versions, fields, ({ id }) => drafts.versionFields(draftId, id))
      : versions.find(({ id }) => id === against);
  if (version) {
    const text = await drafts.versionFields(draftId, version.id);
    return text ? { state: 'version', version, fields: text } : { state: 'gone' };
  }
  if (lastYear && (against === null || against === againstLastYear)) {
    return { state: 'lastYear', fields: lastYear };
  }
  return { state: against === null ? 'none' : 'gone' };
}

function wantedOf(draftId: string, against: string | null): string {
  return `${draftId} ${against ?? ''}`;
}

/**
 * Finds what the address names to compare a draft with, or what it is best compared with if it names nothing.
 *
 * @param versions null until they have been read
 */
export function useCompared(
  draftId: string,
  versions: readonly Version[] | null,
  against: string | null,
): Compared {
  const [found, setFound] = useState<{ readonly for: string; readonly compared: Compared } | null>(null);
  const wanted = wantedOf(draftId, against);

  useEffect(() => {
    if (versions === null) return undefined;
    let isWanted = true;
    void find(draftId, versions, against).then((compared) => {
      if (!isWanted) return;
      const isProposed = against === null && compared.state === 'version';
      const named = isProposed ? compared.version.id : against;
      setFound({ for: wantedOf(draftId, named), compared });
      // What was proposed stays, whatever else is kept meanwhile.
      if (isProposed) window.location.replace(addressOfDifferences(draftId, named));
    });
    return () => {
      isWanted = false;
    };
  }, [draftId, versions, against]);

  return found?.for === wanted ? found.compared : { state: 'reading' };
}
