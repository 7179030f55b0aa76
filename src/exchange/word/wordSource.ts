import type { ReadingProblem } from '#report/readingResult.ts';
import type { ReportSource, SourceBlock, SourceCell } from '../structure/reportSource.ts';
import { childOf, childrenOf, valueOf, type XmlElement } from './parseXml.ts';
import { wordText } from './wordText.ts';

export interface WordSource extends ReportSource {
  /** Text that the document holds and does not show. */
  readonly problems: readonly ReadingProblem[];
}

/** What stands in a cell, a text box or the body, in order: the lines of a paragraph, or a table. */
type Piece = readonly string[] | XmlElement;

/** A cell that began a vertical merge. */
interface Merge {
  readonly text: string;
}

/** Containers that only mark what they hold. */
const transparent: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'customXml',
  'smartTag',
  'ins',
  'moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]);

const longestTitle = 120;

function isTable(piece: Piece): piece is XmlElement {
  return 'name' in piece;
}

/** The rows of a table or the cells of a row, out of their containers. */
function partsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return transparent.has(child.name) ? partsOf(child, name) : [];
  });
}

/** How a cell takes part in a merge with the cells above or before it. */
function mergeOf(properties: XmlElement | undefined): 'restart' | 'continue' | null {
  const value = valueOf(properties, 'vMerge') ?? valueOf(properties, 'hMerge');
  if (value === undefined) return null;
  return value === 'restart' ? 'restart' : 'continue';
}

/**
 * Takes the body of a Word document apart. Merged cells come once, as on paper; what a table in a cell holds stands
 * in the place of the cell.
 *
 * @param ordinalOf the ordinal of a paragraph by automatic numbering; asked for every paragraph, in order
 */
export function wordSource(body: XmlElement, ordinalOf: (paragraph: XmlElement) => string): WordSource {
  const blocks: SourceBlock[] = [];
  const problems: ReadingProblem[] = [];
  let paragraphs = 0;
  let tables = 0;
  // The text of a paragraph whose end was deleted, which goes on in the next one.
  let begun = '';
  // Where the cell stands that is being read.
  let cellPlace: string | null = null;

  function tell(place: string, what: string): void {
    problems.push({ kind: 'lost', place, message: `${what}，没有读入。` });
  }

  function linesOf(paragraph: XmlElement, text: string): readonly string[] {
    const properties = childOf(paragraph, 'pPr');
    const ordinal = ordinalOf(paragraph);
    const whole = begun + text;
    begun = '';
    if (childOf(childOf(properties, 'rPr'), 'del')) {
      begun = whole;
      return [];
    }
    if (whole.trim() === '') return [];
    // An ordinal before a number must not become part of it.
    const parting = /^[\p{N}.]/u.test(whole.trim()) || /[\p{L}\p{N}]$/u.test(ordinal) ? '\t' : '';
    const shown = ordinal === '' ? whole : `${ordinal}${parting}${whole}`;
    // A title is broken over lines for its looks.
    const isCentred = shown.length < longestTitle && valueOf(properties, 'jc') === 'center';
    if (isCentred && /信息公开.*(?:报告|年报)\s*$/s.test(shown)) return [shown.replaceAll('\n', '')];
    return shown.split('\n').filter((line) => line.trim() !== '');
  }

  function* piecesWithin(container: XmlElement): Generator<Piece> {
    for (const child of childrenOf(container)) {
      if (child.name === 'tbl') yield child;
      else if (child.name === 'p') {
        const { text, boxes, struck } = wordText(child);
        for (const box of boxes) yield* piecesOf(box);
        for (const gone of struck) tell(cellPlace ?? `第 ${paragraphs + 1} 段`, `“${gone.trim()}”带有删除线`);
        yield linesOf(child, text);
      } else if (transparent.has(child.name)) yield* piecesWithin(child);
    }
  }

  // One after the other, for the sake of the numbering.
  function* piecesOf(container: XmlElement): Generator<Piece> {
    const before = begun;
    begun = '';
    yield* piecesWithin(container);
    if (begun !== '') yield [begun];
    begun = before;
  }

  function addPieces(pieces: Iterable<Piece>): void {
    for (const piece of pieces) {
      if (isTable(piece)) {
        addTable(piece);
        continue;
      }
      for (const text of piece) {
        paragraphs += 1;
        blocks.push({ kind: 'paragraph', paragraph: { text, place: `第 ${paragraphs} 段` } });
      }
    }
  }

  function tellCovered(text: string, shown: string, place: string): void {
    if (text.replace(/\s/g, '') === '' || text.replace(/\s/g, '') === shown.replace(/\s/g, '')) return;
    tell(place, `“${text.trim()}”被合并单元格遮住，在 Word 里看不见`);
  }

  function addTable(table: XmlElement): void {
    tables += 1;
    const name = `表格 ${tables}`;
    let rows: SourceCell[][] = [];
    let merges = new Map<number, Merge>();

    function endRows(): void {
      if (rows.length > 0) blocks.push({ kind: 'table', rows });
      rows = [];
    }

    function addRow(row: XmlElement, place: string): void {
      const properties = childOf(row, 'trPr');
      if (childOf(properties, 'del')) return;
      const all = partsOf(row, 'tc');
      const merged = new Map<number, Merge>();
      let column = Number(valueOf(properties, 'gridBefore') ?? '0');
      let left: Merge | undefined;
      let cells: SourceCell[] = [];
      for (const element of all) {
        const own = childOf(element, 'tcPr');
        const where = `${place}第 ${cells.length + 1} 格`;
        cellPlace = where;
        const pieces = [...piecesOf(element)];
        cellPlace = null;
        const text = pieces.flatMap((piece) => (isTable(piece) ? [] : piece)).join('\n');
        const merge = mergeOf(own);
        const isAcross = valueOf(own, 'vMerge') === undefined;
        const cover = merge === 'continue' ? (isAcross ? left : merges.get(column)) : undefined;
        if (cover) tellCovered(text, cover.text, where);
        else if (pieces.some(isTable) || (all.length === 1 && pieces.flat().length > 1)) {
          // Such a cell is there for the layout of the page.
          if (cells.length > 0) rows.push(cells);
          cells = [];
          endRows();
          addPieces(pieces);
        } else cells.push({ text, place: where });
        left = cover ?? { text };
        if (merge !== null && !isAcross) merged.set(column, left);
        column += Number(valueOf(own, 'gridSpan') ?? '1');
      }
      merges = merged;
      if (cells.length > 0) rows.push(cells);
    }

    partsOf(table, 'tr').forEach((row, index) => addRow(row, `${name} 第 ${index + 1} 行`));
    endRows();
  }

  addPieces(piecesOf(body));
  return { blocks, problems };
}
