import type { PastedBlock } from './PastedBlock.ts';
import { readHtml } from './readHtml.ts';
import { readTsv } from './readTsv.ts';
import { copiedMark } from './writeBlock.ts';

/**
 * Reads a block of cells from what the clipboard holds: the tables of its HTML, or else its
 * tab-separated text; `undefined` for a single value, which is no block.
 *
 * @example readBlock('', '1\t2\n').rows //=> [['1', '2']]
 */
export function readBlock(html: string, text: string): PastedBlock | undefined {
  // Our own copy is read from its text, which keeps every character; HTML folds white space.
  if (text !== '' && html.includes(copiedMark)) return { rows: readTsv(text), valuesOnly: true };
  const rows = readHtml(html);
  if (rows.length > 0) return { rows, valuesOnly: false };
  if (!/[\t\r\n]/.test(text)) return undefined;
  return { rows: readTsv(text), valuesOnly: false };
}
