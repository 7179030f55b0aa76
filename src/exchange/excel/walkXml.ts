import { Parser } from 'htmlparser2';

/** What is told of an XML text, element by element. Names and attributes come without their prefix. */
export interface XmlSteps {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

function unprefixed(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Goes through XML from its beginning to its end, or as far as it is whole. Nothing it names is loaded, and entities
 * of a document type are not known.
 *
 * @example walkXml('<x:c r="A1"/>', { open: (name, { r }) => cells.push(r) })
 */
export function walkXml(xml: string, { open, text, close }: XmlSteps): void {
  const parser = new Parser(
    {
      onopentag(name, written) {
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(written)) attributes[unprefixed(key)] = value;
        open?.(unprefixed(name), attributes);
      },
      ontext: (piece) => text?.(piece),
      onclosetag: (name) => close?.(unprefixed(name)),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
