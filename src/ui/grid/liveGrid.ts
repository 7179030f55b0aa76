import { cellNameAt, showSelected } from './cellElements.ts';
import { type Matrix, type Place, placeOf } from './matrix.ts';
import type { PasteReport } from './placeBlock.ts';
import { cellsIn, type Range } from './range.ts';

/** What the owner of a grid gives it. The grid keeps no texts: it reads them and asks the owner to write. */
export interface GridOwner {
  /** The cells as they stand on screen. */
  readonly matrix: Matrix;
  /** The present text of a cell, of a computed one too. */
  readonly read: (cell: string) => string;
  /** Takes new texts by cell name, when pasted those of computed cells too: one call is one step to undo. */
  readonly onWrite: (texts: Readonly<Record<string, string>>, kind: WriteKind) => void;
  /** Hears what became of each pasted block, after `onWrite`. */
  readonly onPasteReport: (report: PasteReport) => void;
  /** Moving, selecting and copying go on; nothing writes. */
  readonly readOnly: boolean;
}

/** `clear` empties a selected block, by a key or by cutting; `restore` is Escape in a cell. */
export type WriteKind = 'paste' | 'clear' | 'restore';

/** What a grid remembers between events, beside React: none of it renders anything. */
export interface GridMemory {
  /** The selected block, of two cells or more. */
  block: Range | undefined;
  /** The cell in which a drag with the mouse began. */
  dragFrom: Place | undefined;
  /** The cell one is in, and the text it held when it was entered. */
  entered: { readonly name: string; readonly text: string } | undefined;
}

/** A grid at the moment of an event. */
export interface LiveGrid {
  readonly owner: GridOwner;
  readonly memory: GridMemory;
  readonly table: HTMLTableElement;
  /** Where the size of a selected block is announced. */
  readonly status: HTMLElement;
}

/** The place of the cell in whose `td` a node stands. */
export function placeAt({ owner }: LiveGrid, target: EventTarget | null): Place | undefined {
  const name = cellNameAt(target);
  return name === undefined ? undefined : placeOf(owner.matrix, name);
}

/** Selects a block, shows and announces it; `undefined`, and a block of one cell, end selecting. */
export function selectBlock({ owner, memory, table, status }: LiveGrid, block: Range | undefined): void {
  const rows = block ? cellsIn(owner.matrix, block) : [];
  const names = rows.flatMap((row) => row.map((cell) => cell.name));
  const isBlock = names.length > 1;
  if (!isBlock && memory.block === undefined) return;
  memory.block = isBlock ? block : undefined;
  showSelected(table, new Set(isBlock ? names : []));
  const columns = Math.max(...rows.map((row) => row.length));
  status.textContent = isBlock ? `已选 ${rows.length} 行 ${columns} 列` : '';
}

/** Empties the selected block's editable cells. */
export function clearBlock(grid: LiveGrid): void {
  const { block } = grid.memory;
  if (!block || grid.owner.readOnly) return;
  const cells = cellsIn(grid.owner.matrix, block).flat();
  const texts = cells.filter((cell) => cell.editable).map(({ name }) => [name, ''] as const);
  if (texts.length > 0) write(grid, Object.fromEntries(texts), 'clear');
}

/** Hands texts to the owner. */
export function write(
  { owner, memory }: LiveGrid,
  texts: Readonly<Record<string, string>>,
  kind: WriteKind,
): void {
  owner.onWrite(texts, kind);
  // Escape goes back to what was pasted; undo takes the paste itself back.
  const text = memory.entered && texts[memory.entered.name];
  if (memory.entered && text !== undefined) memory.entered = { name: memory.entered.name, text };
}
