import type { PartId } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { partHeading } from '../structure/partHeading.ts';
import type { SourceBlock } from '../structure/reportSource.ts';
import type { ChosenReport } from '../structure/severalReports.ts';
import type { Workbook } from './readWorkbook.ts';
import { rowBlocks } from './rowBlocks.ts';
import { sheetReports, type ShownSheet } from './sheetReports.ts';
import type { Spot } from './address.ts';
import { sheetRows, type SheetRow } from './sheetRows.ts';
import { withoutHidden } from './withoutHidden.ts';

/** Rows from the heading of a part to the next. `part` is null for what stands before the first. */
interface Piece {
  readonly part: PartId | null;
  readonly blocks: readonly SourceBlock[];
}

const { parts } = formById(undefined);

function headingIn({ filled }: SheetRow): PartId | null {
  const [cell] = filled;
  const firstLine = cell?.text.trim().split('\n')[0] ?? '';
  return filled.length === 1 ? (partHeading(firstLine)?.part ?? null) : null;
}

/** What sheets are called that hold a table and not its heading. */
const sheetNames: readonly (readonly [PartId, RegExp])[] = [
  ['disclosure', /主动公开/],
  ['disputes', /复议|诉讼/],
  ['requests', /申请/],
];

function partOfSheet(name: string, rows: readonly SheetRow[]): PartId | null {
  const named = partHeading(name)?.part;
  if (named) return named;
  const hasTable = rows.some(({ filled }) => filled.length > 1);
  return hasTable ? (sheetNames.find(([, pattern]) => pattern.test(name))?.[0] ?? null) : null;
}

/** A sheet cut at its headings. What stands above the first belongs to it, but for a report's first sheet, with the title. */
function piecesOf({ name, rows }: ShownSheet, isFirst: boolean): readonly Piece[] {
  const cuts: { part: PartId | null; rows: SheetRow[] }[] = [{ part: null, rows: [] }];
  for (const row of rows) {
    const part = headingIn(row);
    if (part) cuts.push({ part, rows: [] });
    cuts.at(-1)?.rows.push(row);
  }
  const [above, first, ...others] = cuts.map(({ part, rows: own }) => ({ part, blocks: rowBlocks(own) }));
  if (!above) return [];
  if (!first) {
    const part = partOfSheet(name, rows);
    const heading = parts.find(({ id }) => id === part)?.heading;
    if (!part || heading === undefined) return [above];
    const paragraph = { text: heading, place: `工作表“${name}”` };
    return [{ part, blocks: [{ kind: 'paragraph', paragraph }, ...above.blocks] }];
  }
  if (isFirst) return [above, first, ...others];
  const [heading, ...rest] = first.blocks;
  const blocks = [...(heading ? [heading] : []), ...above.blocks, ...rest];
  return [{ part: first.part, blocks }, ...others];
}

/** Tables and texts on sheets of their own stand in any order: each part goes to its place in the form. */
function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const order = pieces.flatMap(({ part }) => part ?? []);
  // A part that comes twice is a table of contents, or two reports: that is for the structure's reader to judge.
  if (order.length === 0 || new Set(order).size < order.length) return pieces;
  const first = pieces.findIndex(({ part }) => part !== null);
  const before = pieces.slice(0, first);
  const after = pieces.slice(first).filter(({ part }) => part === null);
  const inForm = parts.flatMap(({ id }) => pieces.filter(({ part }) => part === id));
  return [...before, ...inForm, ...after];
}

function inPlace(spot: Spot): Spot {
  return spot;
}

/**
 * A workbook's sheets as one source, in the order of the form. Hidden sheets are left out: they hold lists and old
 * versions.
 *
 * @param withHidden whether to read hidden rows and columns of sheets that are shown
 * @example workbookSource(workbook, false).source.blocks.length //=> 0, for a workbook with nothing in it
 */
export function workbookSource(workbook: Workbook, withHidden: boolean): ChosenReport {
  const shown = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((whole): ShownSheet => {
      const { sheet, spotOf } = withHidden ? { sheet: whole, spotOf: inPlace } : withoutHidden(whole);
      return { name: sheet.name, rows: sheetRows(sheet, workbook, spotOf) };
    })
    .filter(({ rows }) => rows.length > 0);
  const { reports, problems } = sheetReports(shown);
  const pieces = reports.flatMap((sheets) =>
    inOrder(sheets.flatMap((sheet, index) => piecesOf(sheet, index === 0))),
  );
  return { source: { blocks: pieces.flatMap(({ blocks }) => blocks) }, problems };
}
