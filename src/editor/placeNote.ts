import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import { problemsOf } from './problems.ts';

/** Labels narrower than this, in pixels, have no room for a sentence. */
const least = 190;

/** What stays between a note and what is beside it, in pixels. */
const gap = 4;

/** The part of the window that no bar covers: from its top to its bottom. */
function openWindow(): readonly [number, number] {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return [parseFloat(scrollPaddingTop) || 0, window.innerHeight - (parseFloat(scrollPaddingBottom) || 0)];
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The cells that must stay in sight while one mends what is wrong at one of them. */
function concernedBy(draftId: string, cell: string): readonly Element[] {
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const names = new Set((problemsOf(assess(fields)).get(cell) ?? []).flatMap(({ cells }) => cells));
  return [...names].flatMap((name) => document.querySelector(`[data-cell=${JSON.stringify(name)}]`) ?? []);
}

/** At the foot of the window or below its bar, where it lies over fewer of those places. */
function placeAtEdge(note: HTMLElement, concerned: readonly Element[]): void {
  function hiddenAt(edge: string): number {
    note.dataset['place'] = edge;
    const box = note.getBoundingClientRect();
    const hidden = concerned.filter((place) => overlap(box, place.getBoundingClientRect()));
    // Least of all the cell itself.
    return hidden.length + (hidden.some((place) => place.parentElement === note.parentElement) ? 100 : 0);
  }
  if (hiddenAt('foot') > 0 && hiddenAt('foot') <= hiddenAt('head')) note.dataset['place'] = 'foot';
}

/**
 * Places the note of a cell, which is shown already: over the labels of the rows above or below, below the table where
 * it has none, else at an edge of the window. Never over a number that it is about, where that is possible.
 *
 * @example placeNote('d1', 'requests.received.individual', note)
 */
export function placeNote(draftId: string, cell: string, note: HTMLElement): void {
  const concerned = concernedBy(draftId, cell);
  note.removeAttribute('style');
  note.removeAttribute('data-place');
  const place = note.closest('td')?.getBoundingClientRect();
  const row = note.closest('tr');
  const table = note.closest('table')?.getBoundingClientRect();
  const line = row?.getBoundingClientRect();
  const numbers = row?.querySelector('td')?.getBoundingClientRect();
  if (!place || !table || !line || !numbers) return;
  const fits = note.closest('[data-fits]') !== null;
  const room = numbers.left - table.left - 2 * gap;
  const isOverLabels = room >= least;
  if (!fits || (!isOverLabels && room > 0)) {
    placeAtEdge(note, concerned);
    return;
  }

  Object.assign(note.style, isOverLabels ? { width: `${room}px`, maxWidth: 'none' } : {});
  note.dataset['place'] = 'free';
  const { width, height } = note.getBoundingClientRect();
  const left = isOverLabels
    ? table.left + gap
    : Math.max(table.left, Math.min(place.left, table.right - width));
  const tops = isOverLabels ? [line.top - height - gap, line.bottom + gap] : [table.bottom + gap];
  const [top, bottom] = openWindow();
  const free = tops.find((edge) => edge >= top && edge + height <= bottom);
  if (free === undefined) {
    note.removeAttribute('style');
    placeAtEdge(note, concerned);
    return;
  }
  Object.assign(note.style, { left: `${left - place.left}px`, top: `${free - place.top}px` });
}
