import type { Form, TableId } from '#report/forms/form.ts';
import { isAside, isColumnOfOtherForm, isLineName, isNumbering, statedUnit } from './asideTexts.ts';
import { isAmongColumns, isForeignHeading } from './foreignHeading.ts';
import { beginsLabel, type LabelMeaning, type RowMeaning } from './formLabels.ts';
import { noColumn, noHead, otherColumn, withHeading, type Head } from './head.ts';
import { itemsOf, type Item } from './items.ts';
import { tokensOf, type Token } from './labelAt.ts';
import { labelKey } from './labelKey.ts';
import { withoutLabelsBelow } from './labelsBelow.ts';
import { labelsFirst } from './labelsLast.ts';
import { meaningIn } from './meaningIn.ts';
import { nearRow } from './nearRow.ts';
import { isUnit, unitIn, type HeadingUnit } from './readCellText.ts';
import type { SourceCell } from './reportSource.ts';
import type { Section } from './sections.ts';

/** A label, or text that is none, with the numbers up to the next one. */
export interface Gathering {
  readonly kind: 'row' | 'heading' | 'unlabelled' | 'unknown';
  /** The row that the label names, for kind `row`. */
  readonly row: RowMeaning | null;
  /** Whether the row was known by a label that is written otherwise. */
  readonly isNear: boolean;
  readonly texts: SourceCell[];
  readonly values: Token[];
  readonly table: TableId | null;
  readonly head: Head;
  /** The rows of part four that its head has named since the last numbers. */
  readonly named: readonly RowMeaning[];
  /** The line of the label, and whether it stands in a table. */
  readonly line: number;
  readonly inTable: boolean;
}

/**
 * Goes through the table parts cell by cell and gathers, under each label, the numbers that follow it.
 * Nothing is left out but what says nothing: blank cells without a label, page numbers, the form's own remarks.
 */
export function gatherRows(form: Form, sections: readonly Section[]): readonly Gathering[] {
  const gathered: Gathering[] = [];
  let table: TableId | null = null;
  let inHead = false;
  let head = noHead;
  let named: readonly RowMeaning[] = [];
  let open: Gathering | null = null;
  /** Whether part four's head has had its numbers: column headings that follow are those of the next. */
  let isSpent = false;
  /** The rows under the heading that was read last, the row that was, and the unit that a line above states. */
  let group: readonly string[] = [];
  let latest: string | null = null;
  let stated: HeadingUnit | null = null;
  /** The lines in which numbers stand before a row's label. */
  let doubtful: ReadonlySet<number> = new Set();

  function close(): void {
    if (open?.table === 'disputes' && open.values.some(({ kind }) => kind !== 'blank')) {
      named = [];
      isSpent = true;
      head = { ...head, headings: head.headings.filter(({ covers }) => head.columns.has(covers[0] ?? '')) };
    }
    open = null;
  }
  function start(kind: Gathering['kind'], row: RowMeaning | null, token: Token, isNear = false): Gathering {
    close();
    if (row?.table === 'disputes' && !named.includes(row)) named = [...named, row];
    const { line, inTable } = token;
    const over = { ...head, unit: head.unit ?? stated };
    open = { kind, row, isNear, texts: [], values: [], table, head: over, named, line, inTable };
    gathered.push(open);
    return open;
  }
  function enterHead(): void {
    close();
    if (!inHead) head = noHead;
    inHead = true;
  }

  function takeHeading(meaning: Extract<LabelMeaning, { kind: 'head' }>, token: Token): void {
    enterHead();
    if (isSpent && meaning.column !== null) {
      head = { ...head, headings: head.headings.filter(({ covers }) => !head.columns.has(covers[0] ?? '')) };
      isSpent = false;
    }
    head = withHeading(head, meaning.table, meaning.column, { token, covers: meaning.covers });
  }

  function takeLabel(meaning: LabelMeaning, text: string, token: Token, isNear = false): void {
    close();
    ({ table } = meaning);
    if (meaning.kind === 'head') {
      takeHeading(meaning, token);
      head = { ...head, unit: unitIn(text) ?? head.unit };
      return;
    }
    const row = meaning.kind === 'row' ? meaning : null;
    if (row?.table === 'disputes') {
      // The rows of part four are named by its head.
      enterHead();
      head = withHeading(head, row.table, null, { token, covers: [row.row] });
    } else inHead = false;
    if (!row || !group.includes(row.row)) group = meaning.siblings;
    if (row) latest = row.row;
    head = { ...head, unit: unitIn(text) ?? head.unit };
    start(row ? 'row' : 'heading', row, token, isNear).texts.push({ text, place: token.cell.place });
  }

  function takeValue(token: Token): void {
    const inHeadLine = head.headings.at(-1)?.token.line === token.line;
    const says = token.kind !== 'blank' || (table === 'disputes' && named.length > 0 && !inHeadLine);
    // Numbers before a label in its line are neither the label's above nor surely its own.
    const isOfLine = (open?.values.at(-1)?.line ?? open?.line) === token.line;
    if (!isOfLine && (doubtful.has(token.line) || doubtful.has(open?.line ?? -1))) close();
    if (!open && !says) return;
    (open ?? start('unlabelled', null, token)).values.push(token);
  }

  /** A unit in a cell of its own belongs to the number before it. */
  function takeUnit(token: Token): boolean {
    const value = open?.values.at(-1);
    if (!open || value?.kind !== 'value' || !isUnit(token.plain)) return false;
    if (token.inTable && value.line !== token.line) return false;
    const { text, place } = value.cell;
    open.values.splice(-1, 1, { ...value, cell: { text: `${text.trim()}${token.plain}`, place } });
    return true;
  }

  function takeText(token: Token, isForeign: boolean): void {
    const { plain } = token;
    if (plain !== '') {
      if (isNumbering(token)) {
        enterHead();
        head = { ...head, foreign: noColumn(token) };
        return;
      }
      if (isAside(plain) || takeUnit(token)) return;
      if (table === 'disputes' && !open && isLineName(plain)) return;
      const unit = statedUnit(plain);
      if (unit) {
        stated = unit;
        return;
      }
      const isOfOther = isColumnOfOtherForm(form, plain);
      if (isForeign || isOfOther) {
        enterHead();
        const foreign = isOfOther ? otherColumn(token) : noColumn(token);
        head = { ...head, foreign };
        return;
      }
      if (inHead && !open && beginsLabel(form, labelKey(plain))) return;
    }
    const inRow = open?.line === token.line || open?.values.at(-1)?.line === token.line;
    // A word where the row has a number to come stands for that number.
    const due = open?.kind === 'unlabelled' ? Infinity : (open?.row?.cells.length ?? 0);
    if (open && inRow && open.values.length < due) {
      open.values.push(token);
      return;
    }
    const isNextParagraph = !token.inTable && open?.inTable === false && open.values.length === 0;
    if (open?.kind === 'unknown' && (inRow || isNextParagraph)) open.texts.push(token.cell);
    else start('unknown', null, token).texts.push(token.cell);
  }

  function nearLabel(items: readonly Item[], at: number): RowMeaning | null {
    const next = items[at + 1]?.token;
    const { plain = '', line } = items[at]?.token ?? {};
    const isLabel = next?.kind === 'value' || (next?.kind === 'blank' && next.line === line);
    return table === 'requests' && isLabel ? nearRow(form, plain, latest) : null;
  }

  for (const { part, lines } of sections) {
    close();
    if (part === 'disclosure' || part === 'requests' || part === 'disputes') table = part;
    inHead = false;
    named = [];
    group = [];
    latest = null;
    stated = null;
    const labelled = labelsFirst(itemsOf(form, tokensOf(form, lines)));
    const { items } = labelled;
    ({ doubtful } = labelled);
    for (const [at, { token, found, lastLine }] of items.entries()) {
      const isHeading = inHead || isAmongColumns(table, items, at);
      const meaning = found && meaningIn(found, table, isHeading, group);
      const near = meaning || token.kind !== 'text' ? null : nearLabel(items, at);
      if (meaning)
        takeLabel(meaning, found.text, meaning.kind === 'head' ? token : { ...token, line: lastLine });
      else if (near) {
        takeLabel(near, token.cell.text, token, true);
      } else if (token.kind === 'text') {
        takeText(token, inHead && isForeignHeading(form, table, items, at));
      } else takeValue(token);
    }
  }
  return withoutLabelsBelow(gathered);
}
