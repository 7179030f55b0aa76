import type { Selected } from '#report/review/selected.ts';
import type { PartId } from '#report/forms/form.ts';
import { fieldNamed } from './FormAccess.ts';

/** The cells of the block that is selected around an element; only its own where none is. */
function cellsAround(element: HTMLElement, cell: string): readonly string[] {
  if (!element.closest('td')?.hasAttribute('data-selected')) return [cell];
  const selected = element.closest('table')?.querySelectorAll<HTMLElement>('td[data-selected] [data-cell]');
  return [...(selected ?? [])].map(({ dataset }) => dataset['cell'] ?? '');
}

/** The part that a text is the whole of. */
function partOfText(field: string): PartId | null {
  return document.getElementById(`part-${field}`) ? (field as PartId) : null;
}

function wordsIn(box: HTMLInputElement | HTMLTextAreaElement): Selected | null {
  const field = fieldNamed(box.name);
  const [start, end] = [box.selectionStart, box.selectionEnd];
  const part = partOfText(field);
  if (start !== null && end !== null && start < end) return { field, start, end };
  if (part) return { part };
  return box.value === '' ? {} : { field, start: 0, end: box.value.length };
}

/** What of the report an element stands for; null where it is none of its fields and headings. */
function selectedAt(element: Element | null): Selected | null {
  if (!(element instanceof HTMLElement)) return null;
  const { cell } = element.dataset;
  if (cell !== undefined) return { cells: cellsAround(element, cell) };
  const isBox = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (isBox && element.closest('[data-report]') && element.name !== '') return wordsIn(element);
  const part = /^part-(.+)$/.exec(element.id)?.[1];
  return part === undefined ? null : element.matches('[data-part]') ? { part: part as PartId } : {};
}

/** Where the caret stands in a text, or what is selected of it; null where one is in no text. */
export function caretNow(): Extract<Selected, { field: string }> | null {
  const box = document.activeElement;
  if (!(box instanceof HTMLTextAreaElement) || !box.closest('[data-report]')) return null;
  return { field: fieldNamed(box.name), start: box.selectionStart, end: box.selectionEnd };
}

let left: Selected = {};

function leave({ target }: FocusEvent): void {
  if (target instanceof Element) left = selectedAt(target) ?? left;
}

/**
 * Remembers where in the report the focus was last, for those who go on to a button beside it. Call it while a report is
 * open; what it gives stops it.
 *
 * @example useEffect(() => followPlace(), [draftId])
 */
export function followPlace(): () => void {
  left = {};
  // Before the table hears of it, which ends its selected block then.
  document.addEventListener('focusout', leave, true);
  return () => document.removeEventListener('focusout', leave, true);
}

/**
 * Where in the report a person is, or was before they went on to what stands beside it: a cell or the selected ones,
 * the selected words, a part, or nowhere in particular.
 *
 * @example placeNow() //=> { cells: ['requests.received.individual'] }
 */
export function placeNow(): Selected {
  return selectedAt(document.activeElement) ?? left;
}
