import { placeNote } from './placeNote.ts';

function measure(scroller: HTMLElement, table: HTMLTableElement): void {
  const fits = table.offsetWidth <= scroller.clientWidth + 1;
  const height = (fits && table.tHead?.offsetHeight) || 0;
  const sticks = height > 0 && height <= window.innerHeight / 4;
  const labels = table.querySelector<HTMLElement>('[data-label]')?.offsetWidth ?? 0;
  scroller.toggleAttribute('data-fits', fits);
  scroller.toggleAttribute('data-head-sticks', sticks);
  scroller.style.setProperty('--head-height', `${sticks ? height : 0}px`);
  scroller.style.setProperty('--labels-width', `${labels}px`);
}

/** Scrolls on to the next edge of a column, so that beside the labels no half of a number stands for the whole. */
function alignColumns(scroller: HTMLElement, row: Element): void {
  const label = [...row.querySelectorAll('[data-label]')].at(-1);
  if (!label || scroller.hasAttribute('data-fits')) return;
  const start = label.getBoundingClientRect().right;
  const edges = [...row.querySelectorAll('td')].map((place) => place.getBoundingClientRect().left);
  scroller.scrollLeft += (edges.find((edge) => edge > start - 1) ?? start) - start;
}

/**
 * Lays a table out by how it fits its place, until `signal` is aborted. The style sheets learn of `data-fits` where it
 * does not scroll sideways, of `data-head-sticks` where its head may stay in sight and leaves room for the rows, of
 * `--head-height` for what that covers, and of `--labels-width` for what its labels cover. Notes are put where they
 * hide nothing that one needs.
 *
 * @param scroller what holds the table
 * @example fitTable(scroller, draftId, leaving.signal)
 */
export function fitTable(scroller: HTMLElement, draftId: string, signal: AbortSignal): void {
  const table = scroller.querySelector('table');
  if (!table || signal.aborted) return;

  function visit(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement)) return;
    const cell = target.dataset['cell'];
    const row = target.closest('tr');
    if (cell === undefined || !row) return;
    if (target === document.activeElement) alignColumns(scroller, row);
    const note = target.parentElement?.querySelector<HTMLElement>('[data-note]');
    if (note) placeNote(draftId, cell, note);
  }
  scroller.addEventListener('focusin', ({ target }) => visit(target), { signal });
  scroller.addEventListener('mouseover', ({ target }) => visit(target), { signal });

  // Where nothing is laid out, as in the tests of components, there is no such observer.
  if (!('ResizeObserver' in globalThis)) return;
  const observer = new ResizeObserver(() => measure(scroller, table));
  observer.observe(scroller);
  observer.observe(table);
  window.addEventListener('resize', () => measure(scroller, table), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  measure(scroller, table);
  if (scroller.contains(document.activeElement)) visit(document.activeElement);
}
