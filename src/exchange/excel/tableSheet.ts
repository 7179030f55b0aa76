import { equationsOf } from '#report/equations/equationsOf.ts';
import type { Figures } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import type { Form, Part, TableId } from '#report/forms/form.ts';
import { layoutTable } from '#report/layout/layoutTable.ts';
import type { Range } from './address.ts';
import { checkMark } from './marks.ts';
import { figureCell, spotOf, totalNote, type Spots } from './figureCells.ts';
import { placeTable, type PlacedTable } from './placeTable.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { sumFormula } from './sumFormula.ts';
import { linesOf } from './textSize.ts';

export type TablePart = Extract<Part, { table: unknown }>;

interface Look {
  readonly name: string;
  readonly labels: readonly number[];
  /** The least width of a column of numbers. */
  readonly numbers: number;
  readonly isLandscape: boolean;
}

const looks: Readonly<Record<TableId, Look>> = {
  disclosure: { name: '主动公开', labels: [27], numbers: 20, isLandscape: false },
  requests: { name: '申请办理', labels: [9, 17, 35], numbers: 10.5, isLandscape: true },
  disputes: { name: '复议诉讼', labels: [], numbers: 9, isLandscape: true },
};

const firstRow = 2;
const noteWidth = 60;

function isMerged({ top, left, bottom, right }: Range): boolean {
  return bottom > top || right > left;
}

function blanks({ top, left, bottom, right }: Range, style: SheetCell['style']): readonly SheetCell[] {
  const cells: SheetCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row > top || column > left) cells.push({ row, column, style, kind: 'blank' });
    }
  }
  return cells;
}

/** The table as on paper. A merged cell needs its style, for the borders, in each of the cells it covers. */
function paperCells({ cells }: PlacedTable, figure: (name: string) => SheetCell): readonly SheetCell[] {
  return cells.flatMap(({ cell, range }): readonly SheetCell[] => {
    const spot = { row: range.top, column: range.left };
    if (cell.kind === 'number') {
      const own = figure(cell.cell);
      return [own, ...blanks(range, own.style)];
    }
    const isLabel = cell.kind === 'head' && cell.scope === 'row';
    const style = isLabel ? 'label' : 'head';
    return [{ ...spot, style, kind: 'text', text: cell.text }, ...blanks(range, style)];
  });
}

/** Below the table, a row for each equation that computes no total: the difference of its sides in each column. */
function balanceRows(
  form: Form,
  table: TableId,
  figures: Figures,
  spots: Spots,
  top: number,
): readonly SheetCell[] {
  const families = form.equations.filter((family) => family.table === table && !family.computes);
  return families.flatMap((family, index): readonly SheetCell[] => {
    const row = top + index;
    const text = `${checkMark}：${family.leftText}，减去 ${family.rightText}，应为 0`;
    const differences = equationsOf(form).flatMap((equation): readonly SheetCell[] => {
      const [first] = equation.left;
      if (equation.family !== family || first === undefined) return [];
      const [left, right] = [equation.left, equation.right].map((side) => ({
        formula: sumFormula(side.map((name) => spotOf(spots, name))),
        sum: side.reduce((sum, name) => sum + figures.valueOf(name), 0n),
      }));
      if (!left || !right) return [];
      const number = (left.sum - right.sum).toString();
      const { column } = spotOf(spots, first);
      return [
        {
          row,
          column,
          style: 'difference',
          kind: 'sum',
          formula: `${left.formula}-${right.formula}`,
          number,
        },
      ];
    });
    return [{ row, column: 1, style: 'note', kind: 'text', text }, ...differences];
  });
}

/** Right of the table, the totals that a document states otherwise: a column for each that a row has. */
function noteCells(form: Form, figures: Figures, spots: Spots, left: number): readonly SheetCell[] {
  const perRow = new Map<number, number>();
  return [...spots].flatMap(([name, { row }]): readonly SheetCell[] => {
    const note = totalNote(name, form, figures, spots);
    if (!note) return [];
    const beside = perRow.get(row) ?? 0;
    perRow.set(row, beside + 1);
    return [{ row, column: left + beside, style: 'note', kind: 'note', ...note }];
  });
}

function textIn(cell: SheetCell): string {
  if (cell.kind === 'number' || cell.kind === 'sum') return cell.number;
  return cell.kind === 'blank' ? '' : cell.text;
}

function columnWidths({ labels, numbers }: Look, cells: readonly SheetCell[], right: number): number[] {
  const widths = Array.from({ length: right }, (_, index) => labels[index] ?? numbers);
  for (const cell of cells) {
    const width = widths[cell.column - 1] ?? 0;
    if (cell.kind === 'number' || cell.kind === 'sum') {
      widths[cell.column - 1] = Math.max(width, cell.number.length + 2);
    }
  }
  return widths;
}

function rowHeights(
  { cells }: PlacedTable,
  texts: readonly SheetCell[],
  widths: readonly number[],
): Map<number, number> {
  const byAddress = new Map(texts.map((cell) => [`${cell.row} ${cell.column}`, textIn(cell)]));
  const heights = new Map<number, number>();
  for (const { range } of cells) {
    if (range.bottom > range.top) continue;
    const width = widths.slice(range.left - 1, range.right).reduce((sum, each) => sum + each, 0);
    const lines = linesOf(byAddress.get(`${range.top} ${range.left}`) ?? '', width);
    heights.set(range.top, Math.max(heights.get(range.top) ?? 20, 6 + lines * 15));
  }
  return heights;
}

/**
 * The sheet of one of the report's tables: the table as on paper, with its totals as formulas, and around it, where
 * nothing prints, what our checks have to say of it.
 */
export function tableSheet(part: TablePart, form: Form, fields: Fields, figures: Figures): Sheet {
  const look = looks[part.id];
  const placed = placeTable(layoutTable(part.table), firstRow);
  const { right, bottom } = placed.range;
  const spots: Spots = new Map(
    placed.cells.flatMap(({ cell, range }) =>
      cell.kind === 'number' ? [[cell.cell, { row: range.top, column: range.left }] as const] : [],
    ),
  );
  const heading: Range = { top: 1, left: 1, bottom: 1, right };
  const table = paperCells(placed, (name) => figureCell(name, form, fields, figures, spots));
  const balances = balanceRows(form, part.id, figures, spots, bottom + 2);
  const notes = noteCells(form, figures, spots, right + 1);
  const widths = columnWidths(look, [...table, ...balances], right);
  const noteColumns = Math.max(0, ...notes.map(({ column }) => column - right));
  const balanced = balances.filter(({ kind }) => kind === 'sum');
  const labels = balances.filter(({ kind }) => kind === 'text');
  const labelColumns = look.labels.length;
  return {
    name: look.name,
    cells: [
      { row: 1, column: 1, style: 'heading', kind: 'text', text: part.heading },
      ...table,
      ...balances,
      ...notes,
    ],
    merges: [
      heading,
      ...placed.cells.map(({ range }) => range).filter(isMerged),
      ...labels.map(({ row }) => ({ top: row, left: 1, bottom: row, right: labelColumns })),
    ],
    widths: [...widths, ...Array<number>(noteColumns).fill(noteWidth)],
    heights: new Map([
      [1, 30],
      ...rowHeights(placed, table, widths),
      ...labels.map(({ row }) => [row, 20] as const),
    ]),
    paper: { top: 1, left: 1, bottom, right },
    isLandscape: look.isLandscape,
    fitsPage: true,
    repeated: placed.head,
    differences:
      balanced.length === 0
        ? null
        : { top: bottom + 2, left: labelColumns + 1, bottom: bottom + 1 + labels.length, right },
  };
}
