import { useEffect } from 'react';
import { addressOfRow } from './addressOfRow.ts';
import { overview } from './overviewStore.ts';
import { useTable } from './useTable.ts';

/** The way through the reports in the order in which the table shows them. */
interface Walk {
  /** Where in that order a report stands, in words. */
  readonly place: string;
  /** Leads to the one before; undefined at the first. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

function goTo(row: number): void {
  // One step back leads to the table, however many reports were looked at.
  window.location.replace(addressOfRow(row));
}

/** The way on from a report, by buttons, and by Alt+PageDown and Alt+PageUp wherever the focus is. */
export function useWalk(row: number): Walk {
  const { shown } = useTable();
  const read = shown.filter(({ glance }) => glance !== null).map(({ id }) => id);
  const at = read.indexOf(row);
  const [before, after] = at === -1 ? [undefined, read[0]] : [read[at - 1], read[at + 1]];

  useEffect(() => {
    const { leftAt } = overview.getState();
    overview.setState({ leftAt: { row, scroll: leftAt?.scroll ?? 0 } });
  }, [row]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const way = event.key === 'PageDown' ? after : event.key === 'PageUp' ? before : undefined;
      if (way === undefined) return;
      event.preventDefault();
      goTo(way);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [before, after]);

  return {
    place: at === -1 ? `不在列出的 ${read.length} 份里` : `第 ${at + 1} 份，共 ${read.length} 份`,
    previous: before === undefined ? undefined : () => goTo(before),
    next: after === undefined ? undefined : () => goTo(after),
  };
}
