import { Parser } from 'htmlparser2';

/** An element: names of WordprocessingML without their prefix, all others as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Text boxes and tables in tables take depth; what is deeper was made to do harm. */
const deepest = 256;
const mostElements = 500_000;

/** The prefix that stands for WordprocessingML, transitional or strict; Word and WPS both write `w`. */
function wordPrefix(xml: string): string {
  const [, prefix = 'w:'] =
    /\sxmlns:([\w.-]+)\s*=\s*["']https?:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/(?:ooxml\/)?wordprocessingml\/(?:2006\/)?main["']/.exec(
      xml.slice(0, 20_000),
    ) ?? [];
  return prefix === 'w:' ? prefix : `${prefix}:`;
}

function unprefixed(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/**
 * Parses XML into its elements and their texts. Entities of a document type are not known and stay as they are written;
 * broken markup is read as far as it goes. Returns null where there is too much of it, or too deep.
 *
 * @example parseXml('<w:p><w:t>一</w:t></w:p>')?.children[0] //=> { name: 'p', … }
 */
export function parseXml(xml: string): XmlElement | null {
  const prefix = wordPrefix(xml);
  const root: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  let count = 0;
  let tooMuch = false;
  const parser = new Parser(
    {
      onopentag(name, written) {
        count += 1;
        tooMuch ||= open.length > deepest || count > mostElements;
        if (tooMuch) return;
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(written)) attributes[unprefixed(key, prefix)] = value;
        const element = { name: unprefixed(name, prefix), attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        if (!tooMuch) open.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (!tooMuch) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return tooMuch ? null : root;
}

export function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element).find((child) => child.name === name);
}

/** The `val` of a child element: `<w:jc w:val="center"/>`. An element without one counts as `''`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child && (child.attributes['val'] ?? '');
}

/** Whether a child element switches something on, as `<w:vanish/>` does. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const value = valueOf(element, name);
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}
