import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf, isNeverRead } from './neverRead.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A paragraph, `linked` where all of it is links outside a heading, as in a menu. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly linked: boolean;
}

/** A table as rows of cells, each with what stands in it. Spans are of no use here: see SourceBlock. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Pieces[])[];
}

export type Pieces = readonly (Paragraph | Table)[];

const blocks = new Set(
  (
    'address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 ' +
    'h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary td th ul'
  ).split(' '),
);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Between these a line break of the file is no space: it only keeps the file's lines short. */
const between =
  /(?<=[\p{Script=Han}，。、；：？！“”（）《》])[\t\r\n]+(?=[\p{Script=Han}，。、；：？！“”（）《》])/gu;

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function elementsIn(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.childNodes
    .filter(isElement)
    .filter((child) => names.includes(child.tagName) && !isNeverRead(child));
}

/** The rows as they show: the head first and the foot last, wherever they stand in the file. */
function rowsOf(table: Element): readonly Element[] {
  const groups = ['thead', 'tbody', 'tfoot'].flatMap((name) => elementsIn(table, name));
  return groups.flatMap((group) => elementsIn(group, 'tr'));
}

function tableOf(element: Element): Table {
  const rows = rowsOf(element).map((row) =>
    elementsIn(row, 'td', 'th').map(({ childNodes }) => takeApart(childNodes)),
  );
  return { kind: 'table', rows: rows.filter((cells) => cells.length > 0) };
}

function startsLine(element: Element): boolean {
  return (
    blocks.has(element.tagName) ||
    /display\s*:\s*(?:block|table|flex|list-item)/i.test(attributeOf(element, 'style'))
  );
}

/**
 * Takes nodes of a page apart into paragraphs and tables, in the order of the page. Text is as a browser shows it:
 * runs of space are one, a line break ends a paragraph, what is hidden is not there.
 */
export function takeApart(nodes: readonly Node[]): Pieces {
  const pieces: (Paragraph | Table)[] = [];
  let text = '';
  let plain = '';

  function endParagraph(): void {
    const shown = text
      .replace(invisible, '')
      .replace(between, '')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (shown !== '') pieces.push({ kind: 'paragraph', text: shown, linked: plain.trim() === '' });
    text = '';
    plain = '';
  }
  function visit(node: Node, within: 'text' | 'link' | 'heading'): void {
    if ('value' in node) {
      text += node.value;
      if (within !== 'link') plain += node.value;
      return;
    }
    if (!isElement(node) || isNeverRead(node)) return;
    if (node.tagName === 'br') endParagraph();
    else if (node.tagName === 'table') {
      endParagraph();
      for (const caption of elementsIn(node, 'caption')) pieces.push(...takeApart(caption.childNodes));
      pieces.push(tableOf(node));
    } else {
      const isBlock = startsLine(node);
      if (isBlock) endParagraph();
      const isLink = node.tagName === 'a' && within === 'text';
      const inside = /^h[1-6]$/.test(node.tagName) ? 'heading' : isLink ? 'link' : within;
      for (const child of node.childNodes) visit(child, inside);
      if (isBlock) endParagraph();
    }
  }
  for (const node of nodes) visit(node, 'text');
  endParagraph();
  return pieces;
}
