import { type LiveGrid, selectBlock } from './liveGrid.ts';

/** Remembers what a cell holds as one enters it, for Escape. */
export function enterCell({ memory }: LiveGrid, { target }: FocusEvent): void {
  const name = target instanceof HTMLInputElement ? target.dataset.cell : undefined;
  // The focus coming back with the window is no new visit.
  if (!(target instanceof HTMLInputElement) || name === undefined || memory.entered?.name === name) return;
  memory.entered = { name, text: target.value };
}

/** Ends the visit of a cell and the block selected from it; not when only the window loses the focus. */
export function leaveCell(grid: LiveGrid, { target }: FocusEvent): void {
  if (target === document.activeElement) return;
  grid.memory.entered = undefined;
  selectBlock(grid, undefined);
}
