import { isBlank, isValueLike } from '../structure/readCellText.ts';

/** A line of nothing but a bar closes the cell above it: this often, it is how a text writes its tables. */
const leastClosed = 3;

function isValue(text: string): boolean {
  return text.length < 40 && (isBlank(text) || isValueLike(text));
}

function isBar(line: string | undefined): boolean {
  return /^\s*\|+\s*$/.test(line ?? '');
}

function isText(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '' && !line.includes('|');
}

/** The lines of nothing but bars, one run of them after the other. */
function barRuns(lines: readonly string[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isBar(line)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The runs of bars that close a cell which stands on the lines above them. */
function closingRuns(lines: readonly string[]): readonly (readonly number[])[] {
  const runs = barRuns(lines).filter(([first = 0]) => isText(lines[first - 1]));
  return runs.length < leastClosed ? [] : runs;
}

/**
 * Whether each line of nothing but bars closes the cell on the line above it, and which of them stand for a blank cell:
 * the first closes a cell, each other one is a blank cell, but the last before a label opens the next row.
 * Null for a text that is not written so.
 *
 * @example blankBars(['规章', '|', '0', '|', '|', '0', '|'])?.has(4) //=> true
 */
export function blankBars(lines: readonly string[]): ReadonlySet<number> | null {
  const runs = closingRuns(lines);
  if (runs.length === 0) return null;
  return new Set(
    runs.flatMap((run) => {
      const blank = run.slice(1);
      // Bars side by side are the width of a merged cell, at the end of a row.
      const end = blank.findIndex((index) => lines[index]?.trim() !== '|');
      if (end >= 0) return blank.slice(0, end);
      const next = lines[(run.at(-1) ?? 0) + 1];
      return next !== undefined && isValue(next.trim()) ? blank : blank.slice(0, -1);
    }),
  );
}

interface CellLine {
  readonly index: number;
  readonly text: string;
}

/** The lines from one text that is no number to the next, where there are numbers among them. */
function runsOf(lines: readonly string[]): readonly (readonly CellLine[])[] {
  const runs: CellLine[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (isValue(text)) runs.at(-1)?.push({ index, text });
    else runs.push([]);
  }
  return runs.filter((run) => run.some(({ text }) => text !== ''));
}

/** How many numbers a row has in part three and in part four, in every form. */
const widths: readonly number[] = [7, 15];
/** A form has more rows of that width. */
const leastRows = 15;
const mostOthers = 2;

/** How far a run goes to its last number. */
function filledLength(run: readonly CellLine[]): number {
  return run.map(({ text }) => text !== '').lastIndexOf(true) + 1;
}

/** The cells of a run that ends in a total where it should; what is empty behind belongs to labels merged downwards. */
function wholeRow(run: readonly CellLine[]): readonly CellLine[] | null {
  const length = filledLength(run);
  return widths.includes(length) ? run.slice(0, length) : null;
}

/**
 * The empty lines that stand for blank cells in a text with a cell a line, as LibreOffice writes one. Elsewhere they
 * are mere space, and a blank cell leaves no trace: only where with them the rows of part three have their total in
 * its place, row by row, are they cells.
 *
 * @example blankLines(['规章', '0', '', '1']).size //=> 0
 */
export function blankLines(lines: readonly string[]): ReadonlySet<number> {
  const runs = runsOf(lines);
  const rows = runs.map(wholeRow).filter((row) => row !== null);
  const others = runs.filter((run) => run.length > 3 && wholeRow(run) === null);
  if (rows.length < leastRows || others.length > mostOthers) return new Set();
  const narrow = runs.filter((run) => run.length <= 3).map((run) => run.slice(0, filledLength(run)));
  return new Set(
    [...rows, ...narrow].flatMap((row) => row.flatMap(({ index, text }) => (text === '' ? [index] : []))),
  );
}
