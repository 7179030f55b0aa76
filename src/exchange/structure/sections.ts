import type { PartId } from '#report/forms/form.ts';
import { partHeading, partNumber, partOrder } from './partHeading.ts';
import type { ReportSource, SourceCell, SourceLine } from './reportSource.ts';
import { headingsInOrder, headingsOutOfOrder, type Heading } from './startingHeadings.ts';

/** The lines of one part, from its heading to the next. `part` is null for what stands before the first heading. */
export interface Section {
  readonly part: PartId | null;
  readonly place: string;
  readonly lines: readonly SourceLine[];
}

/** Longer lines are sentences. */
const longestHeading = 40;

function isHeadingLike(text: string): boolean {
  return text.trim().length <= longestHeading && !/[。；;]/.test(text);
}

/** Soft hyphens, zero-width spaces, marks of direction: they show nothing, and would part labels and numbers. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

function visible({ text, place }: SourceCell): SourceCell {
  return { text: text.replace(invisible, ''), place };
}

function linesOf(source: ReportSource): readonly SourceLine[] {
  return source.blocks.flatMap((block): readonly SourceLine[] =>
    block.kind === 'paragraph'
      ? [{ cells: [visible(block.paragraph)], inTable: false }]
      : block.rows.map((cells) => ({ cells: cells.map(visible), inTable: true })),
  );
}

/** The number of each line that is short and bears one as parts do. */
function numbersOf(lines: readonly SourceLine[]): readonly (number | null)[] {
  return lines.map(({ cells, inTable }) => {
    const [cell] = cells;
    const isShort = cell !== undefined && !inTable && cells.length === 1 && isHeadingLike(cell.text);
    return isShort ? partNumber(cell.text) : null;
  });
}

/** Whether a heading counts on from a numbered line of the text in which it stands, as the fifth of its points does. */
function isPoint(
  lines: readonly SourceLine[],
  { cell, part }: Heading,
  starting: ReadonlySet<Heading>,
): boolean {
  const starts = new Set([...starting].map((heading) => heading.cell));
  const at = lines.findIndex(({ cells }) => cells.includes(cell));
  const isStart = lines.slice(0, at).map(({ cells }) => cells.some((each) => starts.has(each)));
  const from = isStart.lastIndexOf(true);
  const before = numbersOf(lines.slice(from + 1, at)).filter((number) => number !== null);
  return before.at(-1) === partOrder.indexOf(part) - 1;
}

/**
 * A line that bears the number of a part without a heading of its own, right behind a table or another part's text:
 * whatever its words, it is that part's. Numbers within a text of several are its own.
 */
function unknownHeadings(
  lines: readonly SourceLine[],
  headings: ReadonlyMap<SourceCell, Heading>,
  starting: ReadonlySet<Heading>,
): ReadonlyMap<SourceCell, Heading> {
  const found = new Map<SourceCell, Heading>();
  const known = new Set([...starting].map(({ part }) => part));
  const numbers = numbersOf(lines);
  const starts = lines.map(({ cells }) =>
    cells.some((cell) => {
      const heading = headings.get(cell);
      return heading !== undefined && starting.has(heading);
    }),
  );
  for (const [number, part] of partOrder.entries()) {
    if (known.has(part) || number === 0) continue;
    const at = numbers.lastIndexOf(number);
    const from = starts.lastIndexOf(true, at);
    const cell = lines[at]?.cells[0];
    const before = lines[from]?.cells
      .map((each) => (headings.get(each) ?? found.get(each))?.part)
      .find((each) => each);
    // Only the part before it may lead up to it, and must not count its own points.
    if (!cell || from < 0 || before === undefined || partOrder.indexOf(before) !== number - 1) continue;
    const own = numbers.slice(from + 1, at).some((other) => other !== null);
    const next = starts.indexOf(true, at);
    const later = numbers
      .slice(at + 1, next < 0 ? undefined : next)
      .some((other) => other !== null && other <= number);
    if (own || later) continue;
    found.set(cell, { part, numbered: true, inPlace: true, isOfficial: false, rest: '', cell });
    starts[at] = true;
  }
  return found;
}

/** Cuts a source at the headings of its parts. The first section is what stands before them. */
export function sectionsOf(source: ReportSource): readonly Section[] {
  const lines = linesOf(source);
  const headings = new Map<SourceCell, Heading>();
  // Longer runs than this are no report, and finding the longest order is quadratic.
  const mostHeadings = 500;
  for (const { cells } of lines) {
    for (const cell of cells) {
      const heading = headings.size < mostHeadings ? partHeading(cell.text) : null;
      if (heading) headings.set(cell, { ...heading, cell });
    }
  }
  const found = [...headings.values()];
  const inOrder = headingsInOrder(found);
  const outOfOrder = headingsOutOfOrder(found, inOrder, (heading, starts) => isPoint(lines, heading, starts));
  const known = new Set([...inOrder, ...outOfOrder]);
  const unknown = unknownHeadings(lines, headings, known);
  for (const [cell, heading] of unknown) headings.set(cell, heading);
  const starting = new Set([...known, ...unknown.values()]);

  const sections: { part: PartId | null; place: string; lines: SourceLine[] }[] = [
    { part: null, place: lines[0]?.cells[0]?.place ?? '', lines: [] },
  ];
  function add(cells: readonly SourceCell[], inTable: boolean): void {
    if (cells.length > 0) sections.at(-1)?.lines.push({ cells, inTable });
  }
  for (const { cells, inTable } of lines) {
    let from = 0;
    for (const [index, cell] of cells.entries()) {
      const heading = headings.get(cell);
      if (!heading || !starting.has(heading)) continue;
      add(cells.slice(from, index), inTable);
      sections.push({ part: heading.part, place: cell.place, lines: [] });
      if (heading.rest !== '') add([{ text: heading.rest, place: cell.place }], false);
      from = index + 1;
    }
    add(cells.slice(from), inTable);
  }
  return sections;
}
