import { useEffect, type RefObject } from 'react';

/**
 * Lays a table out by how it fits its place, see `fitTable`. That loads after the table is drawn: nothing of it is
 * needed to type, and where it does not load, the table scrolls sideways and notes stand above their cells.
 *
 * @example useTableFit(scroller, draftId); return <div ref={scroller}><table>…</table></div>
 */
export function useTableFit(ref: RefObject<HTMLElement | null>, draftId: string): void {
  useEffect(() => {
    const leaving = new AbortController();
    import('./fitTable.ts').then(
      ({ fitTable }) => {
        if (ref.current) fitTable(ref.current, draftId, leaving.signal);
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [ref, draftId]);
}
