import { ordinalText } from './ordinalText.ts';
import { childOf, childrenOf, valueOf, type XmlElement } from './parseXml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** The ordinal with %1 for the number of the first level, and so on. */
  readonly text: string;
  /** The paragraph style that is numbered at this level. */
  readonly style: string | undefined;
}

interface List {
  /** Lists of the same definition count on together. */
  readonly counters: Map<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
  /** The number that this list starts with at a level, instead of counting on. */
  readonly restarts: Map<number, number>;
}

interface Place {
  readonly list: string | undefined;
  readonly level: string | undefined;
}

function named(root: XmlElement | undefined, name: string): readonly XmlElement[] {
  return root ? childrenOf(root).filter((child) => child.name === name) : [];
}

function levelOf(element: XmlElement): Level {
  return {
    start: Number(valueOf(element, 'start') ?? '1'),
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    style: valueOf(element, 'pStyle'),
  };
}

function levelsOf(element: XmlElement | undefined): ReadonlyMap<number, Level> {
  return new Map(
    named(element, 'lvl').map((level) => [Number(level.attributes['ilvl'] ?? '0'), levelOf(level)]),
  );
}

function listsOf(numbering: XmlElement | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    named(numbering, 'abstractNum').map((element) => [
      element.attributes['abstractNumId'] ?? '',
      { levels: levelsOf(element), counters: new Map<number, number>() },
    ]),
  );
  const lists = new Map<string, List>();
  for (const element of named(numbering, 'num')) {
    const definition = definitions.get(valueOf(element, 'abstractNumId') ?? '');
    if (!definition) continue;
    const levels = new Map(definition.levels);
    const restarts = new Map<number, number>();
    for (const override of named(element, 'lvlOverride')) {
      const at = Number(override.attributes['ilvl'] ?? '0');
      const own = childOf(override, 'lvl');
      if (own) levels.set(at, levelOf(own));
      const start = valueOf(override, 'startOverride');
      if (start !== undefined) restarts.set(at, Number(start));
    }
    lists.set(element.attributes['numId'] ?? '', { levels, restarts, counters: definition.counters });
  }
  return lists;
}

function placeIn(properties: XmlElement | undefined): Place {
  const numbers = childOf(properties, 'numPr');
  return { list: valueOf(numbers, 'numId'), level: valueOf(numbers, 'ilvl') };
}

/** The numbering of each paragraph style, its own or that of the style it is based on. */
function stylePlaces(styles: XmlElement | undefined): (id: string | undefined) => Place {
  const known = new Map(named(styles, 'style').map((style) => [style.attributes['styleId'] ?? '', style]));
  function placeOf(id: string | undefined, based: number): Place {
    const style = known.get(id ?? '');
    // Styles may be based on each other in a ring.
    if (!style || based > 20) return { list: undefined, level: undefined };
    const own = placeIn(childOf(style, 'pPr'));
    if (own.list !== undefined) return own;
    const inherited = placeOf(valueOf(style, 'basedOn'), based + 1);
    return { list: inherited.list, level: own.level ?? inherited.level };
  }
  return (id) => placeOf(id, 0);
}

function count({ counters, levels, restarts }: List, at: number): void {
  const restart = restarts.get(at);
  restarts.delete(at);
  const before = restart === undefined ? counters.get(at) : restart - 1;
  counters.set(at, (before ?? (levels.get(at)?.start ?? 1) - 1) + 1);
  for (const deeper of counters.keys()) if (deeper > at) counters.delete(deeper);
}

/**
 * Follows a document's automatic numbering: the function returned gives the ordinal that stands before a paragraph,
 * `''` for none. It counts, so it must see every paragraph, in order.
 *
 * @param numbering the content of `numbering.xml`
 * @param styles the content of `styles.xml`
 */
export function followNumbering(
  numbering: XmlElement | undefined,
  styles: XmlElement | undefined,
): (paragraph: XmlElement) => string {
  const lists = listsOf(numbering);
  const placeOfStyle = stylePlaces(styles);

  return function ordinalOf(paragraph: XmlElement): string {
    const properties = childOf(paragraph, 'pPr');
    const styleId = valueOf(properties, 'pStyle');
    const own = placeIn(properties);
    const styled = placeOfStyle(styleId);
    const list = lists.get(own.list ?? styled.list ?? '');
    if (!list) return '';
    const linked = [...list.levels].find(([, { style }]) => style !== undefined && style === styleId)?.[0];
    const at = Number(own.level ?? (own.list === undefined ? (linked ?? styled.level) : undefined) ?? '0');
    const level = list.levels.get(at);
    if (!level) return '';
    count(list, at);
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = list.levels.get(shown) ?? {};
      return ordinalText(list.counters.get(shown) ?? start, format);
    });
  };
}
