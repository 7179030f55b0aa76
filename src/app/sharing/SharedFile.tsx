import { useState } from 'react';
import { readDocument } from '#report/document/readDocument.ts';
import { reviewIdOf } from '#report/review/reviewFields.ts';
import type { Opened } from '../importing/openFile.ts';
import type { Landed } from './arrivals.ts';
import { SharedArrival } from './SharedArrival.tsx';
import { UnlockPage } from './UnlockPage.tsx';

interface SharedFileProps {
  readonly opened: Opened;
  readonly onLanded: (landed: Landed) => void;
  /** What was locked turned out to be no shared report. */
  readonly onOther: (opened: Opened) => void;
  readonly onLeave: () => void;
}

/** The way of a shared or locked report into the page: first its lock, then where it goes. */
export default function SharedFile({ opened, onLanded, onOther, onLeave }: SharedFileProps) {
  const [unlocked, setUnlocked] = useState<Opened | null>(opened.locked ? null : opened);
  const { source } = opened;

  function unlock(text: string): void {
    const result = readDocument(text);
    if (result.ok && reviewIdOf(result.report.fields) !== null) setUnlocked({ source, result });
    else onOther({ source, result });
  }

  if (!unlocked) {
    return opened.locked ? (
      <UnlockPage locked={opened.locked} source={source} onUnlocked={unlock} onLeave={onLeave} />
    ) : null;
  }
  const { result } = unlocked;
  return result.ok ? (
    <SharedArrival source={source} report={result.report} onLanded={onLanded} onLeave={onLeave} />
  ) : null;
}
