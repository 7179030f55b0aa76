import type { Form, TableId } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { beginsLabel, formLabels, type LabelMeaning } from './formLabels.ts';
import { labelAt, tokensOf, type LabelFound, type Token } from './labelAt.ts';
import { hasOrdinal, labelKey } from './labelKey.ts';
import { unitIn, type AmountUnit } from './readCellText.ts';
import type { SourceCell } from './reportSource.ts';
import type { Section } from './sections.ts';

export type RowMeaning = Extract<LabelMeaning, { kind: 'row' }>;

/** The head that stands over some rows. */
export interface Head {
  /** Each column's heading where it was seen, for its position in its row. */
  readonly columns: ReadonlyMap<string, Token>;
  /** The unit that the head states for amounts. */
  readonly unit: AmountUnit | null;
  /** A column heading of another form; numbers under it are not this form's. */
  readonly foreign: string | null;
}

/** A label, or text that is none, with the numbers up to the next one. */
export interface Gathering {
  readonly kind: 'row' | 'heading' | 'unlabelled' | 'unknown';
  /** The row that the label names, for kind `row`. */
  readonly row: RowMeaning | null;
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

const noHead: Head = { columns: new Map(), unit: null, foreign: null };
/** Page numbers, lines that the form itself prints, and columns that hold no numbers of it. */
const ignorable =
  /^(?:[-—–―]\d{1,3}[-—–―]|[该本此]?部分(?:内容)?以表格形式报告.*|\(?单位[:：](?:件|万元)\)?|备注|序号|说明)$/;

/** 总计 and 其他 name rows as well as columns: an ordinal, or having left the head, makes them rows. */
function meaningIn(
  { meanings, text }: LabelFound,
  table: TableId | null,
  inHead: boolean,
): LabelMeaning | null {
  const here = meanings.filter((meaning) => meaning.table === table);
  const likely = here.length > 0 ? here : meanings;
  const wanted = inHead && !hasOrdinal(text) ? 'head' : 'row';
  return likely.find(({ kind }) => kind === wanted) ?? likely[0] ?? null;
}

function isColumnOfSomeForm(text: string): boolean {
  return forms.some((form) =>
    formLabels(form)
      .get(labelKey(text))
      ?.some((meaning) => meaning.kind === 'head' && meaning.column !== null),
  );
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

  function close(): void {
    if (open?.table === 'disputes' && open.values.some(({ kind }) => kind !== 'blank')) named = [];
    open = null;
  }
  function start(kind: Gathering['kind'], row: RowMeaning | null, token: Token): Gathering {
    close();
    if (row?.table === 'disputes' && !named.includes(row)) named = [...named, row];
    const { line, inTable } = token;
    open = { kind, row, texts: [], values: [], table, head, named, line, inTable };
    gathered.push(open);
    return open;
  }
  function enterHead(): void {
    close();
    if (!inHead) head = noHead;
    inHead = true;
  }

  function takeLabel(found: LabelFound, token: Token): void {
    const meaning = meaningIn(found, table, inHead);
    if (!meaning) return;
    close();
    ({ table } = meaning);
    const unit = unitIn(found.text) ?? head.unit;
    if (meaning.kind === 'head') {
      enterHead();
      const { column } = meaning;
      const isNew = column !== null && !head.columns.has(column);
      head = { ...head, unit, columns: isNew ? new Map([...head.columns, [column, token]]) : head.columns };
      return;
    }
    const row = meaning.kind === 'row' ? meaning : null;
    // The rows of part four are named by its head.
    if (row?.table === 'disputes') enterHead();
    else inHead = false;
    head = { ...head, unit };
    const label = { text: found.text, place: token.cell.place };
    start(row ? 'row' : 'heading', row, token).texts.push(label);
  }

  function takeValue(token: Token): void {
    const says = token.kind !== 'blank' || (table === 'disputes' && named.length > 0);
    if (!open && !says) return;
    (open ?? start('unlabelled', null, token)).values.push(token);
  }

  function takeText(token: Token): void {
    const { plain } = token;
    if (plain !== '') {
      if (ignorable.test(plain)) return;
      if (isColumnOfSomeForm(plain)) {
        enterHead();
        head = { ...head, foreign: token.cell.text.trim() };
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

  for (const { part, lines } of sections) {
    close();
    if (part === 'disclosure' || part === 'requests' || part === 'disputes') table = part;
    inHead = false;
    named = [];
    const tokens = tokensOf(form, lines);
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) break;
      const found = labelAt(form, tokens, at);
      if (found) {
        at += found.taken - 1;
        takeLabel(found, { ...token, line: tokens[at]?.line ?? token.line });
      } else if (token.kind === 'text') takeText(token);
      else takeValue(token);
    }
  }
  return gathered;
}
