import type { ReportSource, SourceBlock } from '../structure/reportSource.ts';
import { joinedOverPages } from './continuedTables.ts';
import { withoutFurniture, type PartedPage } from './pageFurniture.ts';
import type { PageMarks } from './pageMarks.ts';
import { pageParts, withAlignedTables, type PartCell } from './pageParts.ts';
import { paragraphsOf, settingOf, type LinesOnPage } from './paragraphs.ts';
import type { TextLine } from './textLines.ts';

type Run =
  | { readonly kind: 'lines'; readonly pages: LinesOnPage[] }
  | { readonly kind: 'table'; readonly block: SourceBlock };

function tableBlock(rows: readonly (readonly PartCell[])[], page: number, table: number): SourceBlock {
  return {
    kind: 'table',
    rows: rows.map((cells, row) =>
      cells.map(({ text }, cell) => ({
        text,
        place: `第 ${page} 页${table > 1 ? `第 ${table} 个` : ''}表格第 ${row + 1} 行第 ${cell + 1} 格`,
      })),
    ),
  };
}

/** The text between two tables, over however many pages, and each table of a page. */
function runsOf(pages: readonly PartedPage[]): readonly Run[] {
  const runs: Run[] = [];
  function addLine(line: TextLine, page: number): void {
    let run = runs.at(-1);
    if (run?.kind !== 'lines') {
      run = { kind: 'lines', pages: [] };
      runs.push(run);
    }
    const last = run.pages.at(-1);
    if (last?.page === page) run.pages.splice(-1, 1, { page, lines: [...last.lines, line] });
    else run.pages.push({ page, lines: [line] });
  }
  for (const [index, { parts }] of pages.entries()) {
    let tables = 0;
    for (const part of parts) {
      if (part.kind === 'line') addLine(part.line, index + 1);
      else {
        tables += 1;
        runs.push({ kind: 'table', block: tableBlock(part.rows, index + 1, tables) });
      }
    }
  }
  return runs;
}

/**
 * Takes the pages of a PDF apart: tables from the rules around their cells or the places of their
 * numbers, text as paragraphs, without page numbers
 * and running heads.
 *
 * @example pdfSource(pages).blocks[0]?.kind //=> 'paragraph'
 */
export function pdfSource(pages: readonly PageMarks[]): ReportSource {
  const parted = joinedOverPages(
    withoutFurniture(pages.map((marks) => ({ height: marks.height, parts: pageParts(marks) }))),
  );
  const runs = runsOf(parted.map((page) => ({ ...page, parts: withAlignedTables(page.parts) })));
  const setting = settingOf(runs.flatMap((run) => (run.kind === 'lines' ? run.pages : [])));
  const blocks = runs.flatMap((run): readonly SourceBlock[] => {
    if (run.kind === 'table') return [run.block];
    return paragraphsOf(run.pages, setting).map(({ text, page }): SourceBlock => {
      return { kind: 'paragraph', paragraph: { text, place: `第 ${page} 页` } };
    });
  });
  return { blocks };
}
