import type { Cell } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import { cellsByName } from './cellsByName.ts';
import { fitRow } from './fitRow.ts';
import { formLabels, type RowMeaning } from './formLabels.ts';
import { gatherRows, type Gathering } from './gatherRows.ts';
import { otherOrder, type Head } from './head.ts';
import { isReordered } from './isReordered.ts';
import type { Token } from './labelAt.ts';
import { isBlank } from './readCellText.ts';
import { areCounted, byLine, inDispute, isFilled, ownCells, usualWidth } from './ownCells.ts';
import type { SourceCell } from './reportSource.ts';
import { beginsWithTotal, contradictsTotal, hasSlidTotal } from './rowTotal.ts';
import type { Section } from './sections.ts';
import { tableFields, type TablesReading } from './tableFields.ts';

/** Where the head of part four shows the columns, which its three groups share, if row and head are equally wide. */
function positionsInLine(head: Head, cells: readonly Cell[], first: Token): readonly number[] | null {
  const headings = head.headings
    .filter(
      ({ token, covers }) => token.width === first.width && cells.some(({ column }) => column === covers[0]),
    )
    .sort((one, other) => one.token.index - other.token.index);
  const areNamed = cells.every(({ column }, index) => headings[index]?.covers[0] === column);
  if (headings.length !== cells.length || !areNamed) return null;
  return headings.map(({ token }) => token.index - first.index);
}

/** Where the head shows a row's columns among the row's own cells, if both are equally wide. */
function positionsUnder(head: Head, cells: readonly Cell[], row: readonly Token[]): readonly number[] | null {
  const [first] = row;
  // Cells that stand alone, a line each, have no positions.
  if (first?.width === 1) return null;
  if (first && cells.some(({ table }) => table === 'disputes')) return positionsInLine(head, cells, first);
  const headings = cells.map(({ column }) => head.columns.get(column));
  if (!first || headings.some((heading) => heading?.width !== first.width)) return null;
  return headings.map((heading) => (heading?.index ?? 0) - first.index);
}

/** The numbers of a row or line, one for each of its cells; null where they do not fit. */
function placedUnder(
  head: Head,
  cells: readonly Cell[],
  tokens: readonly Token[],
): readonly SourceCell[] | null {
  if (cells.length === 0) return null;
  return fitRow(
    tokens.map(({ cell }) => cell),
    cells.length,
    positionsUnder(head, cells, tokens),
  );
}

const countedReason = '每行只有一格，而总计不是其余各数之和，可能多了或少了数';
const firstReason = '每行的第一个数是其余各数之和，总计可能在第一栏';
const slidReason = '总计空着，最后一个数却等于前面各数之和，可能填错了列';

/**
 * Reads the numbers of all tables. Numbers are taken over only into a row whose label was recognised and whose
 * columns they fill; all others are told.
 */
export function readTables(form: Form, sections: readonly Section[]): TablesReading {
  const fields = tableFields(form);
  const gatherings = gatherRows(form, sections);
  const width = usualWidth(gatherings);
  const disputes = [...formLabels(form).values()]
    .flat()
    .filter((meaning): meaning is RowMeaning => meaning.kind === 'row' && meaning.table === 'disputes');

  const requestRows = gatherings.flatMap((gathering) => {
    const { row, head } = gathering;
    if (row?.table !== 'requests' || isReordered(form, head, row.cells)) return [];
    return [placedUnder(head, row.cells, ownCells(gathering)) ?? []];
  });
  const isTotalFirst = beginsWithTotal(requestRows);

  function tellSlid(cells: readonly Cell[], numbers: readonly SourceCell[]): void {
    for (const [index, cell] of cells.entries()) {
      const number = numbers[index];
      if (number && !isBlank(number.text)) fields.tellForeign([cell], slidReason, [number]);
    }
  }

  /** `doubt` is why a row whose total is not the sum of its other numbers is not taken. */
  function take(
    { head }: Gathering,
    cells: readonly Cell[],
    tokens: readonly Token[],
    doubt = areCounted(tokens) ? countedReason : null,
  ): boolean {
    const placed = placedUnder(head, cells, tokens);
    if (!placed) return false;
    const isHeaded = cells.some(({ column }) => head.columns.has(column));
    for (const row of new Set(cells.map((cell) => cell.row))) {
      const from = cells.findIndex((cell) => cell.row === row);
      const own = cells.filter((cell) => cell.row === row);
      const numbers = placed.slice(from, from + own.length);
      if (doubt !== null && contradictsTotal(own, numbers)) fields.tellForeign(own, doubt, numbers);
      else if (hasSlidTotal(own, numbers)) tellSlid(own, numbers);
      else fields.record(own, numbers, head.unit, isHeaded);
    }
    return true;
  }

  /** Part four is one line on paper: five numbers for each row that its head names, or all fifteen. */
  function takeLine(gathering: Gathering, row: readonly Token[]): boolean {
    const names = new Set(gathering.named.map((named) => named.row));
    const inOrder = disputes.filter((candidate) => names.has(candidate.row));
    return [inOrder, disputes].some((rows) =>
      take(
        gathering,
        rows.flatMap(({ cells }) => cells),
        row,
      ),
    );
  }

  function takeRow(gathering: Gathering, row: readonly Token[]): boolean {
    const isLine = gathering.named.length > 1 && row.length !== inDispute;
    if (isLine && takeLine(gathering, row)) return true;
    if (gathering.row && take(gathering, gathering.row.cells, row)) return true;
    return gathering.table === 'disputes' && gathering.kind !== 'heading' && takeLine(gathering, row);
  }

  /** The cells that the numbers of a gathering could be. */
  function cellsUnder({ row, table, named }: Gathering): readonly Cell[] {
    if (table !== 'disputes') return row?.cells ?? [];
    const names = new Set(named.map((one) => one.row));
    const inOrder = disputes.filter((one) => names.size === 0 || names.has(one.row));
    return inOrder.flatMap(({ cells }) => cells);
  }

  function placeNumbers(gathering: Gathering): void {
    const { values, row } = gathering;
    const own = ownCells(gathering);
    if (gathering.isNear && row) fields.tellNear(row.cells, gathering.texts);
    // A row that is narrower than the others lacks a cell: its blank cells do not tell where.
    const isNarrow = row?.table === 'requests' && own.length < width && !own.every(isFilled);
    if (isNarrow || !takeRow(gathering, own)) {
      fields.tellRow(
        row?.cells ?? [],
        values.map(({ cell }) => cell),
      );
      return;
    }
    for (const extra of byLine(values.slice(own.length))) {
      if (!extra.some(isFilled) || (row === null && takeRow(gathering, extra))) continue;
      fields.tellLost(
        '这些数字没有行名，没有读入',
        extra.map(({ cell }) => cell),
      );
    }
  }

  /** Under a head of another order, numbers go by its names where it has each of them. */
  function placeReordered(gathering: Gathering, numbers: readonly SourceCell[]): void {
    const under = cellsUnder(gathering);
    const reason = otherOrder(gathering.head);
    const cells = cellsByName(form, gathering.head, under);
    const own = ownCells(gathering);
    const isWhole =
      [own.length, numbers.length].includes(under.length) && own.filter(isFilled).length === numbers.length;
    if (!cells || !isWhole || !take(gathering, cells, own, `${reason}，而总计不是其余各数之和`)) {
      fields.tellForeign(under, reason, numbers);
    } else if (gathering.isNear) fields.tellNear(under, gathering.texts);
  }

  function place(gathering: Gathering): void {
    const { kind, row, texts, values, head, table, inTable } = gathering;
    const numbers = values.filter(isFilled).map(({ cell }) => cell);
    if (kind === 'unknown') {
      if (inTable || numbers.length > 0)
        fields.tellLost('格式中没有这一行，没有读入', [...texts, ...numbers]);
      else fields.tellText(texts);
    } else if (kind === 'heading') {
      if (numbers.length > 0) fields.tellLost('格式中这一栏没有数字，没有读入', [...texts, ...numbers]);
    } else if (head.foreign !== null && numbers.length > 0) {
      fields.tellForeign(cellsUnder(gathering), head.foreign, numbers);
    } else if (numbers.length > 0 && isReordered(form, head, cellsUnder(gathering))) {
      placeReordered(gathering, numbers);
    } else if (row?.table === 'requests' && isTotalFirst && numbers.length > 0) {
      fields.tellForeign(row.cells, firstReason, numbers);
    } else if (row || table === 'disputes') {
      if (values.length > 0) placeNumbers(gathering);
    } else fields.tellLost('这些数字没有行名，没有读入', numbers);
  }

  for (const gathering of gatherings) place(gathering);
  return fields.result();
}
