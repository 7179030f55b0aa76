import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './parseXml.ts';

/** The text of a paragraph as a reader of the document sees it, and the text boxes that hang on it. */
export interface WordText {
  readonly text: string;
  readonly boxes: readonly XmlElement[];
  /** What is struck through, and so stands there no more. */
  readonly struck: readonly string[];
}

/** What is deleted, moved away, a field's code, the reading of a ruby, or no text at all. */
const unseen: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'rt',
]);

const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

function holds(element: XmlElement, name: string): boolean {
  return childrenOf(element).some((child) => child.name === name || holds(child, name));
}

function isUnseen(element: XmlElement): boolean {
  // A run may be hidden, a content control may still show what to type into it.
  if (element.name === 'r') return isOn(childOf(element, 'rPr'), 'vanish');
  if (element.name === 'sdt') return isOn(childOf(element, 'sdtPr'), 'showingPlcHdr');
  return unseen.has(element.name);
}

/** A text box stands in the file twice, for newer and for older programs. */
function onceOf(alternatives: XmlElement): readonly XmlElement[] {
  const all = childrenOf(alternatives);
  const told = all.filter((child) => holds(child, 't'));
  return (told.length > 0 ? told : all).slice(0, 1);
}

/** Reads a paragraph: runs, tabs and breaks. Revisions count as accepted. */
export function wordText(paragraph: XmlElement): WordText {
  const boxes: XmlElement[] = [];
  const struck: string[] = [];

  function runText(run: XmlElement): string {
    const properties = childOf(run, 'rPr');
    const text = textOf(run);
    if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) {
      struck.push(text);
      return '';
    }
    // A footnote's mark must not become a digit of the number before it.
    const isRaised = valueOf(properties, 'vertAlign') === 'superscript';
    return isRaised && /^\p{N}+$/u.test(text) ? `^${text}` : text;
  }

  function textOf(element: XmlElement): string {
    const children = element.name === 'mc:AlternateContent' ? onceOf(element) : childrenOf(element);
    return children
      .map((child) => {
        if (child.name === 't' || child.name === 'm:t') {
          return child.children.filter((text) => typeof text === 'string').join('');
        }
        if (child.name === 'txbxContent') {
          boxes.push(child);
          return '';
        }
        if (isUnseen(child)) return '';
        return characters.get(child.name) ?? (child.name === 'r' ? runText(child) : textOf(child));
      })
      .join('');
  }
  return { text: textOf(paragraph), boxes, struck: struck.filter((text) => text.trim() !== '') };
}
