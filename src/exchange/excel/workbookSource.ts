import type { PartId } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { partHeading } from '../structure/partHeading.ts';
import type { ReportSource, SourceBlock } from '../structure/reportSource.ts';
import type { Workbook, Worksheet } from './readWorkbook.ts';
import { rowBlocks } from './rowBlocks.ts';
import { sheetRows, type SheetRow } from './sheetRows.ts';

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

/** A sheet cut at its headings. What stands above the first belongs to it, but for the sheet with the title. */
function piecesOf({ name }: Worksheet, rows: readonly SheetRow[], isFirst: boolean): readonly Piece[] {
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

/**
 * A workbook's sheets as one source, in the order of the form. Hidden sheets are left out: they hold lists and old
 * versions. Hidden rows and columns are part of their table and are read.
 *
 * @example workbookSource(workbook).blocks.length //=> 0, for a workbook with nothing in it
 */
export function workbookSource(workbook: Workbook): ReportSource {
  const shown = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => ({ sheet, rows: sheetRows(sheet, workbook) }))
    .filter(({ rows }) => rows.length > 0);
  const pieces = shown.flatMap(({ sheet, rows }, index) => piecesOf(sheet, rows, index === 0));
  return { blocks: inOrder(pieces).flatMap(({ blocks }) => blocks) };
}
