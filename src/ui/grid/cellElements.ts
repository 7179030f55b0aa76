import type { Caret } from './keyAction.ts';

/** The element of the named cell in a table. */
export function elementOf(table: HTMLElement, name: string): HTMLElement | null {
  return table.querySelector<HTMLElement>(`[data-cell=${JSON.stringify(name)}]`);
}

/** The name of the cell in whose `td` a node stands; `undefined` elsewhere in the table. */
export function cellNameAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const own = target.closest('td')?.querySelector<HTMLElement>('[data-cell]');
  return own?.dataset.cell;
}

/** Whether keys pressed there are the grid's: not those in a button beside a cell. */
export function isCellOrTable(target: EventTarget, table: HTMLElement): boolean {
  return target === table || (target instanceof HTMLElement && target.dataset.cell !== undefined);
}

/** Puts the focus on a cell, which brings it into view, and selects its text. */
export function enter(element: HTMLElement): void {
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}

/** Where the caret stands in a cell; a computed cell has no text to move in. */
export function caretIn(target: EventTarget): Caret {
  if (!(target instanceof HTMLInputElement)) return 'whole';
  const { selectionStart, selectionEnd, value } = target;
  if (selectionStart === 0 && selectionEnd === value.length) return 'whole';
  if (selectionStart !== selectionEnd) return 'inside';
  if (selectionStart === 0) return 'start';
  return selectionEnd === value.length ? 'end' : 'inside';
}

/** The texts of a table's head, corner and label cells: all but the cells of the matrix. */
export function headingsIn(table: HTMLElement): string[] {
  return [...table.querySelectorAll('caption, th, td')]
    .filter((cell) => !cell.querySelector('[data-cell]'))
    .map((cell) => cell.textContent);
}

/** Marks exactly the named cells' `td` with `data-selected`, past React: selecting renders nothing. */
export function showSelected(table: HTMLElement, names: ReadonlySet<string>): void {
  for (const element of table.querySelectorAll<HTMLElement>('[data-cell]')) {
    const isSelected = names.has(element.dataset.cell ?? '');
    element.closest('td')?.toggleAttribute('data-selected', isSelected);
  }
}
