import { partHeading } from '../structure/partHeading.ts';
import type { ReportSource, SourceBlock, SourceCell } from '../structure/reportSource.ts';
import type { Paragraph, Pieces } from './takeApart.ts';

interface Row {
  readonly kind: 'row';
  readonly texts: readonly string[];
  readonly linked: boolean;
  /** Rows of one table stand together. */
  readonly table: object;
}

type Line = Paragraph | Row;

function textIn(pieces: Pieces): string {
  return pieces
    .map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.rows.flat().map(textIn).join('\n')))
    .join('\n');
}

/** Whether a cell is part of a page laid out by a table, and no cell of a table of data. */
function isLayout(pieces: Pieces, isAlone: boolean): boolean {
  if (isAlone && pieces.length > 1) return true;
  return pieces.some((piece) => {
    if (piece.kind === 'paragraph') return false;
    const cells = piece.rows.flat();
    return cells.length > 1 || cells.some((cell) => isLayout(cell, true));
  });
}

/** Paragraphs and rows one after the other: tables that lay out a page are dissolved, tables of data are kept. */
function linesOf(pieces: Pieces): readonly Line[] {
  return pieces.flatMap((piece): readonly Line[] => {
    if (piece.kind === 'paragraph') return [piece];
    return piece.rows.flatMap((cells): readonly Line[] => {
      if (cells.some((cell) => isLayout(cell, cells.length === 1))) return cells.flatMap(linesOf);
      const linked = cells.flat().every((part) => part.kind === 'paragraph' && part.linked);
      return [{ kind: 'row', texts: cells.map(textIn), linked, table: piece }];
    });
  });
}

function isPartHeading(line: Line): boolean {
  const texts = line.kind === 'row' ? line.texts : [line.text];
  return texts.some((text) => partHeading(text) !== null);
}

/** What is nothing but links before the first and after the last part of a report leads around the site. */
function withoutMenus(lines: readonly Line[]): readonly Line[] {
  const parts = lines.map(isPartHeading);
  const [first, last] = [parts.indexOf(true), parts.lastIndexOf(true)];
  if (first < 0) return lines;
  return lines.filter((line, index) => !line.linked || (index >= first && index <= last));
}

/**
 * A page's paragraphs and tables as a source, with the place of each in words.
 *
 * @example htmlSource(takeApart(body.childNodes)).blocks[0] //=> { kind: 'paragraph', paragraph: { place: '第 1 段', … } }
 */
export function htmlSource(pieces: Pieces): ReportSource {
  const blocks: SourceBlock[] = [];
  let paragraphs = 0;
  let tables = 0;
  let table: object | null = null;
  let rows: SourceCell[][] = [];
  for (const line of withoutMenus(linesOf(pieces))) {
    if (line.kind === 'paragraph') {
      table = null;
      paragraphs += 1;
      blocks.push({ kind: 'paragraph', paragraph: { text: line.text, place: `第 ${paragraphs} 段` } });
      continue;
    }
    if (line.table !== table) {
      ({ table } = line);
      tables += 1;
      rows = [];
      blocks.push({ kind: 'table', rows });
    }
    const place = `表格 ${tables} 第 ${rows.length + 1} 行`;
    rows.push(line.texts.map((text, index) => ({ text, place: `${place}第 ${index + 1} 格` })));
  }
  return { blocks };
}
