import type { PartId } from '#report/forms/form.ts';
import { partHeading, partNumber, type PartHeading } from './partHeading.ts';
import type { ReportSource, SourceCell, SourceLine } from './reportSource.ts';

/** The lines of one part, from its heading to the next. `part` is null for what stands before the first heading. */
export interface Section {
  readonly part: PartId | null;
  readonly place: string;
  readonly lines: readonly SourceLine[];
}

const order: readonly PartId[] = [
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
];

interface Heading extends PartHeading {
  readonly cell: SourceCell;
}

/** Longer lines are sentences. */
const longestHeading = 40;

function isHeadingLike(text: string): boolean {
  return text.trim().length <= longestHeading && !/[。；;]/.test(text);
}

/** A heading with the run of headings that follows it, the most convincing one. */
interface Run {
  readonly heading: Heading;
  readonly weight: number;
  readonly next: Run | null;
}

/** Any heading more counts more than all ordinals. */
function weightOf({ numbered, inPlace }: Heading): number {
  return 100 + (numbered ? 1 : 0) + (inPlace ? 1 : 0);
}

/**
 * The headings that start a part: the longest run of them in the form's order, with ordinals rather than without.
 * Of several such runs the last counts, for a table of contents stands first.
 */
function startingHeadings(headings: readonly Heading[]): ReadonlySet<Heading> {
  const runs: Run[] = [];
  for (const heading of [...headings].reverse()) {
    let next: Run | null = null;
    for (const run of runs) {
      const follows = order.indexOf(run.heading.part) > order.indexOf(heading.part);
      if (follows && run.weight > (next?.weight ?? 0)) next = run;
    }
    runs.push({ heading, weight: weightOf(heading) + (next?.weight ?? 0), next });
  }
  let run: Run | null = null;
  for (const candidate of runs) if (candidate.weight > (run?.weight ?? 0)) run = candidate;
  const chosen = new Set<Heading>();
  for (; run; run = run.next) chosen.add(run.heading);
  return chosen;
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
  const numbers = lines.map(({ cells, inTable }) => {
    const [cell] = cells;
    const isShort = cell !== undefined && !inTable && cells.length === 1 && isHeadingLike(cell.text);
    return isShort ? partNumber(cell.text) : null;
  });
  const starts = lines.map(({ cells }) =>
    cells.some((cell) => {
      const heading = headings.get(cell);
      return heading !== undefined && starting.has(heading);
    }),
  );
  for (const [number, part] of order.entries()) {
    if (known.has(part) || number === 0) continue;
    const at = numbers.lastIndexOf(number);
    const from = starts.lastIndexOf(true, at);
    const cell = lines[at]?.cells[0];
    const before = lines[from]?.cells
      .map((each) => (headings.get(each) ?? found.get(each))?.part)
      .find((each) => each);
    // Only the part before it may lead up to it, and must not count its own points.
    if (!cell || from < 0 || before === undefined || order.indexOf(before) !== number - 1) continue;
    const own = numbers.slice(from + 1, at).some((other) => other !== null);
    const next = starts.indexOf(true, at);
    const later = numbers
      .slice(at + 1, next < 0 ? undefined : next)
      .some((other) => other !== null && other <= number);
    if (own || later) continue;
    found.set(cell, { part, numbered: true, inPlace: true, rest: '', cell });
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
  const known = startingHeadings([...headings.values()]);
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
