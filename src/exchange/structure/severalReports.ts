import { forms } from '#report/forms/forms.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { formLabels } from './formLabels.ts';
import { compact, labelKey } from './labelKey.ts';
import { paragraphsOf } from './paragraphs.ts';
import { partHeading } from './partHeading.ts';
import { readTitle } from './readTitle.ts';
import type { ReportSource, SourceBlock, SourceCell } from './reportSource.ts';
import { sectionsOf } from './sections.ts';

/** The report of a source that is read, and what there is to tell of the others. */
export interface ChosenReport {
  readonly source: ReportSource;
  readonly problems: readonly ReadingProblem[];
}

type Blocks = readonly SourceBlock[];

function cellsIn(block: SourceBlock | undefined): readonly SourceCell[] {
  if (!block) return [];
  return block.kind === 'paragraph' ? [block.paragraph] : block.rows.flat();
}

/** A block a line: what comes after a heading within a table can so be told from what stands before. */
function linesOf({ blocks }: ReportSource): Blocks {
  return blocks.flatMap((block): Blocks =>
    block.kind === 'paragraph' ? [block] : block.rows.map((row) => ({ kind: 'table', rows: [row] })),
  );
}

const longestLabel = 120;
/** A report has some fifty; a table of contents, or a page that tells of a report, has none. */
const leastLabels = 15;

/** How many of the forms' labels stand in these lines, each once. */
function labelCount(lines: Blocks): number {
  const texts = lines
    .flatMap(cellsIn)
    .flatMap(({ text }) => (text.length > longestLabel ? [] : [text, text.trim().split(/\s+/)[0] ?? '']));
  const keys = new Set(texts.map(labelKey).filter((key) => key.length >= 4));
  return [...keys].filter((key) => forms.some((form) => formLabels(form).has(key))).length;
}

function overviewsIn(lines: Blocks): readonly number[] {
  return lines.flatMap((line, at) =>
    cellsIn(line).some(({ text }) => partHeading(text)?.part === 'overview') ? [at] : [],
  );
}

function textAt(lines: Blocks, at: number): string {
  return cellsIn(lines[at])
    .map(({ text }) => (text.length > longestLabel ? '' : compact(text)))
    .join('');
}

/** Where the report whose first part starts at a line has its title: a few lines before, itself one to three lines. */
function titleStart(lines: Blocks, overview: number, after: number): number {
  const first = Math.max(after + 1, overview - 30);
  for (let at = overview - 1; at >= first; at -= 1) {
    if (!/(?:年度报告|年报)(?:\([^()]*\))?$/.test(textAt(lines, at))) continue;
    const start = [at, at - 1, at - 2].find(
      (line) => line >= first && /\d{4}年|[〇○零]/.test(textAt(lines, line)),
    );
    return start ?? at;
  }
  return overview;
}

/** Cuts lines where another report starts: one whose tables follow those of the one before. */
function reportsIn(lines: Blocks): readonly Blocks[] {
  const reports: Blocks[] = [];
  let from = 0;
  for (const start of overviewsIn(lines)) {
    const cut = titleStart(lines, start, from);
    if (labelCount(lines.slice(from, cut)) < leastLabels) continue;
    reports.push(lines.slice(from, cut));
    from = cut;
  }
  const rest = lines.slice(from);
  if (reports.length === 0 || labelCount(rest) >= leastLabels) return [...reports, rest];
  return [...reports.slice(0, -1), [...(reports.at(-1) ?? []), ...rest]];
}

function yearOf(blocks: Blocks): number {
  const [opening] = sectionsOf({ blocks });
  return Number(readTitle(paragraphsOf(opening?.lines ?? [])).year?.text ?? 0);
}

function isCopy(one: Blocks, other: Blocks): boolean {
  const text = (lines: Blocks) =>
    lines
      .flatMap(cellsIn)
      .map((cell) => cell.text.trim())
      .join('\n');
  return text(one) === text(other);
}

/**
 * Of several reports in one file the one of the latest year, or the first where the years do not tell. Nothing of the
 * others is mixed with it: they are told.
 *
 * @example chooseReport({ blocks: [...blocksOf2023, ...blocksOf2024] }).problems.length //=> 1
 */
export function chooseReport(source: ReportSource): ChosenReport {
  if (
    source.blocks.flatMap(cellsIn).filter(({ text }) => partHeading(text)?.part === 'overview').length < 2
  ) {
    return { source, problems: [] };
  }
  const reports = reportsIn(linesOf(source)).map((blocks) => ({ blocks, year: yearOf(blocks) }));
  const [first] = reports;
  if (!first || reports.length < 2) return { source, problems: [] };
  const latest = reports.reduce((best, report) => (report.year > best.year ? report : best), first);
  const others = reports.filter((report) => report !== latest && !isCopy(report.blocks, latest.blocks));
  const count = others.length === 1 ? '两' : ` ${others.length + 1} `;
  const years = reports.map(({ year }) => (year === 0 ? '年度不明' : `${year} 年`)).join('、');
  const which = others.some(({ year }) => year === latest.year)
    ? '排在前面的一份'
    : `${latest.year} 年的一份`;
  const problems = others.slice(0, 1).map(({ blocks }): ReadingProblem => {
    const place = cellsIn(blocks[0])[0]?.place ?? '全文';
    return { kind: 'lost', place, message: `文件里有${count}份年报（${years}），只读入${which}。` };
  });
  return { source: { blocks: latest.blocks }, problems };
}
