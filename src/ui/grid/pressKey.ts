import { caretIn, elementOf, enter, isCellOrTable } from './cellElements.ts';
import { keyAction } from './keyAction.ts';
import { clearBlock, type LiveGrid, placeAt, selectBlock, write } from './liveGrid.ts';
import { cellAt, type Place } from './matrix.ts';
import { type Direction, move } from './move.ts';
import { extend, wholeOf } from './range.ts';

/** Acts on a key pressed in the grid, and keeps it from the browser where it acted. */
export function pressKey(grid: LiveGrid, event: KeyboardEvent): void {
  const { target } = event;
  const { block } = grid.memory;
  const at = placeAt(grid, target) ?? block?.anchor;
  if (!target || !at || !isCellOrTable(target, grid.table)) return;
  if (act(grid, event, caretIn(target), at)) event.preventDefault();
}

function act(grid: LiveGrid, event: KeyboardEvent, caret: ReturnType<typeof caretIn>, at: Place): boolean {
  const { block } = grid.memory;
  const action = keyAction(event, caret, block !== undefined);
  switch (action?.kind) {
    case undefined:
      return false;
    case 'move':
      return moveTo(grid, at, action.direction);
    case 'extend':
      selectBlock(grid, extend(grid.owner.matrix, block ?? { anchor: at, head: at }, action.direction));
      return true;
    case 'selectAll':
      selectBlock(grid, wholeOf(grid.owner.matrix));
      return true;
    case 'leave':
      selectBlock(grid, undefined);
      return true;
    case 'clear':
      clearBlock(grid);
      return true;
    case 'restore':
      return restore(grid);
    case 'edit':
      return edit(event.target);
  }
}

/** Without a cell to go to, left, right, Home and End are the caret's; up, down and Enter are nobody's. */
function moveTo(grid: LiveGrid, from: Place, direction: Direction): boolean {
  selectBlock(grid, undefined);
  const to = move(grid.owner.matrix, from, direction);
  const cell = to && cellAt(grid.owner.matrix, to);
  const element = cell && elementOf(grid.table, cell.name);
  if (!element || element === document.activeElement) return direction === 'up' || direction === 'down';
  enter(element);
  return true;
}

function restore(grid: LiveGrid): boolean {
  const { entered } = grid.memory;
  if (!entered || grid.owner.readOnly) return false;
  const element = elementOf(grid.table, entered.name);
  if (!(element instanceof HTMLInputElement) || element.value === entered.text) return false;
  write(grid, { [entered.name]: entered.text }, 'restore');
  element.select();
  return true;
}

function edit(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement)) return false;
  target.setSelectionRange(target.value.length, target.value.length);
  return true;
}
