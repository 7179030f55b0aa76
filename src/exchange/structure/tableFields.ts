import type { Cell } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { placeOf, textOf } from './paragraphs.ts';
import { isBlank, readCellText, type HeadingUnit } from './readCellText.ts';
import type { SourceCell } from './reportSource.ts';

export interface TablesReading {
  /** The text of each cell that has a number. */
  readonly fields: Readonly<Record<string, string>>;
  /** Where each cell of a recognised row stands, blank cells as well. */
  readonly sources: Readonly<Record<string, string>>;
  /** The cells of rows that were recognised but not taken over, and told. */
  readonly told: ReadonlySet<string>;
  readonly problems: readonly ReadingProblem[];
}

export interface TableFields {
  /** Takes over a row: the source's cells for the form's. */
  readonly record: (
    cells: readonly Cell[],
    values: readonly SourceCell[],
    unit: HeadingUnit | null,
    /** Whether the columns were named above the row. */
    isHeaded: boolean,
  ) => void;
  /** Tells that a row was known by a label which is not quite the form's. */
  readonly tellNear: (cells: readonly Cell[], label: readonly SourceCell[]) => void;
  /** Tells the numbers of a row that does not have as many as the form has columns. */
  readonly tellRow: (cells: readonly Cell[], values: readonly SourceCell[]) => void;
  /** Tells the numbers of a row that stand under a head which is not the form's, and why it is not. */
  readonly tellForeign: (cells: readonly Cell[], reason: string, values: readonly SourceCell[]) => void;
  /** Tells cells that were not taken over, and why. */
  readonly tellLost: (reason: string, cells: readonly SourceCell[]) => void;
  /** Tells paragraphs that stand between the tables. */
  readonly tellText: (paragraphs: readonly SourceCell[]) => void;
  readonly result: () => TablesReading;
}

/** A row as it was taken over; `isDisputed` where it came again with other numbers, and so was not. */
interface TakenRow {
  readonly values: readonly SourceCell[];
  readonly isHeaded: boolean;
  readonly isDisputed: boolean;
}

function listed(cells: readonly SourceCell[]): string {
  return cells.map(({ text }) => text.trim()).join('、');
}

/** The rows that cells are of: those of part four share one line. */
function rowName(cells: readonly Cell[]): string {
  const rows = [...new Set(cells.map(({ rowLabel }) => `“${rowLabel}”`))];
  return rows.length > 0 ? `${rows.join('')}行：` : '';
}

/** Gathers what the tables of a report of this form hold, cell by cell, with everything there is to tell about it. */
export function tableFields(form: Form): TableFields {
  const fields: Record<string, string> = {};
  const sources: Record<string, string> = {};
  const told = new Set<string>();
  let problems: ReadingProblem[] = [];
  const taken = new Map<string, TakenRow>();
  const marks = new Map<string, SourceCell[]>();

  function tell(
    kind: ReadingProblem['kind'],
    at: readonly SourceCell[],
    message: string,
    cells: readonly Cell[],
  ): void {
    const field = cells[0]?.name;
    problems.push({ kind, place: placeOf(at), message, ...(field === undefined ? {} : { field }) });
  }

  function tellRow(cells: readonly Cell[], values: readonly SourceCell[]): void {
    const filled = values.filter(({ text }) => !isBlank(text));
    if (filled.length === 0) return;
    const columns = cells.length > 0 ? `，格式有 ${cells.length} 列` : '';
    const message = `${rowName(cells)}读到 ${filled.length} 个数（${listed(filled)}）${columns}，不能确定各属哪一格，没有读入。`;
    tell('lost', filled, message, cells);
    for (const { name } of cells) told.add(name);
  }

  function tellForeign(cells: readonly Cell[], reason: string, values: readonly SourceCell[]): void {
    const message = `${rowName(cells)}${reason}，这些数字没有读入：${listed(values)}。`;
    tell('lost', values, message, cells);
    for (const { name } of cells) told.add(name);
  }

  function tellNear(cells: readonly Cell[], label: readonly SourceCell[]): void {
    tell('remark', label, `“${listed(label)}”按“${cells[0]?.rowLabel ?? ''}”行读入，请核对。`, cells);
  }

  function tellLost(reason: string, cells: readonly SourceCell[]): void {
    tell('lost', cells, `“${listed(cells)}”：${reason}。`, []);
  }

  function tellText(paragraphs: readonly SourceCell[]): void {
    const message = `表格部分里的这段文字没有读入；需要保留的，请放到“一、总体情况”：“${textOf(paragraphs)}”。`;
    tell('lost', paragraphs, message, []);
  }

  function recordCell(cell: Cell, value: SourceCell, unit: HeadingUnit | null): void {
    const { name, kind, table, rowLabel, columnLabel } = cell;
    const reading = readCellText(value.text, kind, unit);
    const where = `“${rowLabel}”行“${columnLabel}”列`;
    sources[name] = value.place;
    if (reading.state === 'blank') {
      if (reading.mark) marks.set(table, [...(marks.get(table) ?? []), value]);
    } else if (reading.state === 'unreadable') {
      const message = `${where}：“${value.text.trim()}”不能作为数字读取，这一格保持空白。`;
      tell('lost', [value], message, [cell]);
    } else {
      fields[name] = reading.number;
      if (reading.note) tell(reading.note.kind, [value], `${where}：${reading.note.message}。`, [cell]);
    }
  }

  function drop(cells: readonly Cell[]): void {
    const names = new Set(cells.map(({ name }) => name));
    problems = problems.filter(({ field }) => field === undefined || !names.has(field));
    for (const name of names) {
      delete fields[name];
      told.add(name);
    }
  }

  /** Of two rows of one name neither is better; each cell of both is told. */
  function tellDisputed(
    cells: readonly Cell[],
    before: readonly SourceCell[],
    after: readonly SourceCell[],
  ): void {
    for (const [index, cell] of cells.entries()) {
      const own = [before[index], after[index]].filter((value) => value !== undefined);
      const message = `“${cell.rowLabel}”行“${cell.columnLabel}”列：这一行出现了不止一次，各次的数不同（${listed(own)}），没有读入。`;
      tell('lost', own, message, [cell]);
    }
  }

  /** Whether a row that comes twice says nothing more: blanks, or the same numbers. */
  function isSame(cells: readonly Cell[], values: readonly SourceCell[], unit: HeadingUnit | null): boolean {
    if (values.every(({ text }) => isBlank(text))) return true;
    return cells.every(({ name, kind }, index) => {
      const reading = readCellText(values[index]?.text ?? '', kind, unit);
      return (reading.state === 'number' ? reading.number : undefined) === fields[name];
    });
  }

  const beside = '表头之下另有同名的一行';

  function record(
    cells: readonly Cell[],
    values: readonly SourceCell[],
    unit: HeadingUnit | null,
    isHeaded: boolean,
  ): void {
    const key = `${cells[0]?.table}.${cells[0]?.row}`;
    const before = taken.get(key);
    if (before?.isDisputed) {
      tellForeign(cells, '这一行出现了不止一次', values);
      return;
    }
    if (before && isSame(cells, values, unit)) return;
    if (before && cells.some(({ name }) => name in fields)) {
      if (before.isHeaded && !isHeaded) {
        tellForeign(cells, beside, values);
        return;
      }
      drop(cells);
      if (before.isHeaded === isHeaded) {
        taken.set(key, { values, isHeaded, isDisputed: true });
        tellDisputed(cells, before.values, values);
        return;
      }
      tellForeign(cells, beside, before.values);
    }
    taken.set(key, { values, isHeaded, isDisputed: false });
    for (const [index, cell] of cells.entries()) {
      const value = values[index];
      if (value) recordCell(cell, value, unit);
    }
  }

  function result(): TablesReading {
    for (const { id, heading } of form.parts) {
      const marked = marks.get(id);
      if (!marked) continue;
      const message = `“${heading}”有 ${marked.length} 格写的是“/”“-”“无”一类的记号，按空白读入；没有发生的应填 0。`;
      tell('remark', marked, message, []);
    }
    return { fields, sources, told, problems };
  }

  return { record, tellNear, tellRow, tellForeign, tellLost, tellText, result };
}
