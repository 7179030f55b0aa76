import { headingsIn } from './cellElements.ts';
import { clearBlock, type LiveGrid, placeAt, write } from './liveGrid.ts';
import { placeBlock } from './placeBlock.ts';
import { cellsIn, startOf } from './range.ts';
import { readBlock } from './readBlock.ts';
import { writeHtml, writeTsv } from './writeBlock.ts';

/** Copies the selected block; without one, copying text is the browser's. */
export function copyBlock({ owner, memory }: LiveGrid, event: ClipboardEvent): void {
  if (!memory.block || !event.clipboardData) return;
  const rows = cellsIn(owner.matrix, memory.block).map((row) => row.map((cell) => owner.read(cell.name)));
  event.clipboardData.setData('text/plain', writeTsv(rows));
  event.clipboardData.setData('text/html', writeHtml(rows));
  event.preventDefault();
}

/** Copies the selected block, then empties it. */
export function cutBlock(grid: LiveGrid, event: ClipboardEvent): void {
  copyBlock(grid, event);
  if (event.defaultPrevented) clearBlock(grid);
}

/** Pastes a block of cells; a single value is the browser's to insert in the text, unless a block is selected. */
export function pasteBlock(grid: LiveGrid, event: ClipboardEvent): void {
  const { owner, memory, table } = grid;
  const at = memory.block ? startOf(memory.block) : placeAt(grid, event.target);
  if (owner.readOnly || !event.clipboardData || !at) return;
  const text = event.clipboardData.getData('text/plain');
  const single = memory.block && { rows: [[text]], valuesOnly: true };
  const block = readBlock(event.clipboardData.getData('text/html'), text) ?? single;
  if (!block) return;
  event.preventDefault();
  const { texts, report } = placeBlock(block, owner.matrix, at, headingsIn(table));
  if (report.written > 0) write(grid, texts, 'paste');
  owner.onPasteReport(report);
}
