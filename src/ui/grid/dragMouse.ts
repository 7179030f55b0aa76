import { elementOf } from './cellElements.ts';
import { type LiveGrid, placeAt, selectBlock } from './liveGrid.ts';
import { cellAt } from './matrix.ts';

/** Begins a drag in the cell under the mouse; with Shift, selects from the present cell to it. */
export function pressMouse(grid: LiveGrid, event: MouseEvent): void {
  const { memory, table } = grid;
  const place = placeAt(grid, event.target);
  memory.dragFrom = undefined;
  if (event.button !== 0 || !place || isControl(event.target)) return;

  const anchor =
    memory.block?.anchor ??
    placeAt(grid, table.contains(document.activeElement) ? document.activeElement : null);
  const isElsewhere = anchor && (anchor.row !== place.row || anchor.column !== place.column);
  if (event.shiftKey && isElsewhere) {
    event.preventDefault();
    selectBlock(grid, { anchor, head: place });
    return;
  }
  selectBlock(grid, undefined);
  memory.dragFrom = place;
  if (event.target instanceof HTMLTableCellElement) {
    // The margin around a cell's input belongs to the cell.
    event.preventDefault();
    elementOf(table, cellAt(grid.owner.matrix, place)?.name ?? '')?.focus();
  }
}

/** Selects the block between the cell where the drag began and the one under the mouse. */
export function moveMouse(grid: LiveGrid, event: MouseEvent): void {
  const { memory } = grid;
  if ((event.buttons & 1) === 0) memory.dragFrom = undefined;
  const from = memory.dragFrom;
  if (!from) return;
  // Not event.target: while text is selected, some browsers send every move to the input where it began.
  const place = placeAt(grid, document.elementFromPoint(event.clientX, event.clientY));
  const head = memory.block?.head ?? from;
  if (!place || (place.row === head.row && place.column === head.column)) return;
  selectBlock(grid, { anchor: from, head: place });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a') !== null;
}
