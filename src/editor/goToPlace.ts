import type { Quote } from '#report/checks/finding.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { goToField, goToPart } from './goToField.ts';
import { goToWords } from './goToWords.ts';

/** Marks cells until the focus goes on: one of them has it, the others are meant too. */
function pointAt(cells: readonly string[]): void {
  const wanted = new Set(cells);
  const places = [...document.querySelectorAll<HTMLElement>('[data-cell]')]
    .filter(({ dataset }) => wanted.has(dataset['cell'] ?? ''))
    .map((element) => element.closest('td'));
  for (const place of places) place?.setAttribute('data-pointed', '');
  function stop(): void {
    for (const place of places) place?.removeAttribute('data-pointed');
  }
  document.addEventListener('focusout', stop, { once: true, capture: true });
}

/**
 * Leads a person to what a remark is about and marks it: cells, words, a text whose words are gone, or a part. Returns
 * whether there is such a place.
 *
 * @param quote where the words stand now
 * @example goToPlace({ cells: ['disputes.review.upheld'] }, null) //=> true
 */
export function goToPlace(place: Place, quote: Quote | null): boolean {
  if ('cells' in place) {
    const found = goToField(place.cells[0] ?? '');
    if (found) pointAt(place.cells);
    return found;
  }
  if ('part' in place) return goToPart(place.part);
  if (!('field' in place)) return false;
  // A date has no words to be selected.
  const hasWords = quote !== null && place.field !== 'signature.date';
  return (hasWords && goToWords(quote)) || goToField(place.field);
}
