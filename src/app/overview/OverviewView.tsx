import { useEffect } from 'react';
import type { Import } from '../importing/Importing.tsx';
import { comeBack } from './cameFrom.ts';
import type { FoundFile } from './foundFiles.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { addFiles, useOverview } from './overviewStore.ts';
import { RowReport } from './RowReport.tsx';

interface OverviewViewProps {
  /** The row whose report is shown; null for the table. */
  readonly row: number | null;
  /** Files that are to be put into the table. */
  readonly incoming: readonly FoundFile[];
  readonly onTaken: () => void;
  readonly onImport: (what: Import) => void;
}

/** 年报汇总: many reports as a table, and each of them. */
export default function OverviewView({ row, incoming, onTaken, onImport }: OverviewViewProps) {
  const shown = useOverview(({ rows }) => rows.find(({ id }) => id === row));
  useEffect(() => {
    if (incoming.length === 0) return;
    addFiles(incoming);
    onTaken();
  }, [incoming, onTaken]);
  useEffect(comeBack, [row]);
  if (shown) return <RowReport row={shown} onImport={onImport} />;
  return <OverviewPage isLost={row !== null} />;
}
