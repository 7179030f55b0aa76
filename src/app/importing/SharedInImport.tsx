import { onDemand } from '../onDemand.tsx';
import type { Landed } from '../sharing/arrivals.ts';
import { useBack } from './importHistory.ts';
import type { Opened } from './openFile.ts';

const SharedFile = onDemand(() => import('../sharing/SharedFile.tsx'));

interface SharedInImportProps {
  readonly opened: Opened;
  readonly onLanded: (landed: Landed) => void;
  /** What was locked turned out to be no shared report. */
  readonly onOther: (opened: Opened) => void;
  readonly onLeave: () => void;
}

/** A report that was shared, among what is imported. */
export function SharedInImport(props: SharedInImportProps) {
  useBack(props.onLeave);
  return <SharedFile {...props} />;
}
