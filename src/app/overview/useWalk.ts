import { useEffect } from 'react';
import { addressOfRow } from './addressOfRow.ts';
import { sortRows } from './arrangeRows.ts';
import { noteSeen, overview, useOverview } from './overviewStore.ts';
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

/** Which rows stand before and after one, and what place it has, among those that are shown and can be looked at. */
interface Way {
  readonly read: readonly number[];
  readonly at: number;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The way on from a row in the order of the table; also from one that is not shown, such as one just looked at. */
export function useWay(row: number): Way {
  const { rows, shown } = useTable();
  const order = useOverview((state) => state.order);
  const read = shown.filter(({ glance }) => glance !== null).map(({ id }) => id);
  const at = read.indexOf(row);
  if (at !== -1) return { read, at, before: read[at - 1], after: read[at + 1] };
  const listed = new Set(read);
  const all = sortRows(rows, order).map(({ id }) => id);
  const place = all.indexOf(row);
  return {
    read,
    at,
    before: all
      .slice(0, Math.max(place, 0))
      .filter((id) => listed.has(id))
      .at(-1),
    after: all.slice(place + 1).find((id) => listed.has(id)),
  };
}

/** The way on from a report, by buttons, and by Alt+PageDown and Alt+PageUp wherever the focus is. */
export function useWalk(row: number): Walk {
  const { read, at, before, after } = useWay(row);
  const isUnseen = useOverview(({ filter }) => filter === 'unseen');

  useEffect(() => {
    const { leftAt } = overview.getState();
    overview.setState({ leftAt: { row, scroll: leftAt?.scroll ?? 0 } });
    noteSeen(row);
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
    place:
      at === -1
        ? isUnseen
          ? `还有 ${read.length} 份没看过`
          : `不在列出的 ${read.length} 份里`
        : `第 ${at + 1} 份，共 ${read.length} 份`,
    previous: before === undefined ? undefined : () => goTo(before),
    next: after === undefined ? undefined : () => goTo(after),
  };
}
