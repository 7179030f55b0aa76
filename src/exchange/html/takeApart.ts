import type { DefaultTreeAdapterTypes } from 'parse5';
import { isValueLike } from '../structure/readCellText.ts';
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
/** Between these a line break of the file is no space: it only keeps the file's lines short. */
const between =
  /([\p{Script=Han}，。、；：？！“”（）《》])[\t\r\n]+(?=[\p{Script=Han}，。、；：？！“”（）《》])/gu;

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

/** The digits of elements that set them high or low: 12 with a note 1 is not 121. */
const shifted: ReadonlyMap<string, string> = new Map([
  ['sup', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['sub', '₀₁₂₃₄₅₆₇₈₉'],
]);

/** The number that stands in a text box, as in tables saved from the page on which they were filled in. */
function typedNumber(element: Element): string {
  if (element.tagName !== 'input' || !/^(?:text|number|tel)?$/i.test(attributeOf(element, 'type'))) return '';
  if (/display:none|visibility:hidden/i.test(attributeOf(element, 'style').replace(/\s+/g, ''))) return '';
  if (element.attrs.some(({ name }) => name === 'hidden')) return '';
  const value = attributeOf(element, 'value').trim();
  return isValueLike(value) ? value : '';
}

/** Whether spaces and line ends of an element's text show as they stand in the file. */
function keepsSpaces(element: Element, inherited: boolean): boolean {
  const [, value] = /(?:^|;)\s*white-space\s*:\s*([\w-]+)/i.exec(attributeOf(element, 'style')) ?? [];
  if (value === undefined) return inherited || element.tagName === 'pre';
  return /^(?:pre|pre-wrap|break-spaces)$/i.test(value);
}

/** Text as it shows: what is kept as it stands, and else with runs of space as one. */
function shownText(text: string, kept: boolean): string {
  return kept ? text : text.replace(between, '$1').replace(/[ \t\r\n\f]+/g, ' ');
}

/**
 * Takes nodes of a page apart into paragraphs and tables, in the order of the page. Text is as a browser shows it:
 * runs of space are one, a line break ends a paragraph, what is hidden is not there.
 */
export function takeApart(nodes: readonly Node[]): Pieces {
  const pieces: (Paragraph | Table)[] = [];
  let shown = '';
  let run = '';
  let isKept = false;
  let plain = '';

  /** A run goes on over elements, so that a space between two of them is one. */
  function endRun(): void {
    shown += shownText(run, isKept);
    run = '';
  }
  function addText(text: string, kept: boolean): void {
    if (kept !== isKept) endRun();
    isKept = kept;
    run += text;
  }
  function endParagraph(): void {
    endRun();
    const text = shown.trim();
    if (text !== '') pieces.push({ kind: 'paragraph', text, linked: plain.trim() === '' });
    shown = '';
    plain = '';
  }
  function visit(node: Node, within: 'text' | 'link' | 'heading', kept: boolean, digits: string): void {
    if ('value' in node) {
      const text = node.value.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
      const lines = kept ? text.split('\n') : [text];
      for (const [index, line] of lines.entries()) {
        if (index > 0) endParagraph();
        addText(line, kept);
        if (within !== 'link') plain += line;
      }
      return;
    }
    if (!isElement(node)) return;
    const typed = typedNumber(node);
    if (typed !== '') addText(typed, kept);
    if (isNeverRead(node)) return;
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
      const own = shifted.get(node.tagName) ?? digits;
      for (const child of node.childNodes) visit(child, inside, keepsSpaces(node, kept), own);
      if (isBlock) endParagraph();
    }
  }
  for (const node of nodes) visit(node, 'text', false, '0123456789');
  endParagraph();
  return pieces;
}
