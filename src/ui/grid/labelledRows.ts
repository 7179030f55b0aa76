import { labelKey, labelSpellings } from './labelKey.ts';
import type { Matrix } from './matrix.ts';
import type { PastedRow } from './PastedBlock.ts';

/** A text of a pasted block; `column` counts from 0. `covered` where a merged cell reaches to. */
export interface PastedText {
  readonly text: string;
  readonly column: number;
  readonly covered: boolean;
}

/**
 * A pasted row, told apart into what names it and what it brings.
 *
 * - `head`: only labels stand in it; `values` are all its texts, to name the columns below by.
 * - `labelled`: `labels` name the table's row; `values` follow them.
 * - `unknown`: the one of `strangers` stands where a row's label does, and the table has no such row.
 * - `plain`: only values, perhaps blank ones.
 *
 * `strangers` are texts among the labels which the table does not have.
 */
export interface LabelledRow {
  readonly kind: 'head' | 'labelled' | 'unknown' | 'plain';
  readonly labels: readonly string[];
  readonly strangers: readonly PastedText[];
  readonly values: readonly PastedText[];
}

/**
 * Tells labels and values of pasted rows apart, by the labels of the table they are pasted on.
 *
 * @param headings further texts of the table's heads, such as that of its corner
 */
export function labelledRows(
  rows: readonly PastedRow[],
  matrix: Matrix,
  headings: readonly string[],
): LabelledRow[] {
  const rowKeys = new Set(labelSpellings(matrix.flatMap((row) => row.labels).filter(looksLikeLabel)).keys());
  const headKeys = keysOf([
    ...headings,
    ...matrix.flatMap((row) => row.cells.flatMap((cell) => cell.columnLabels)),
  ]);
  const read = rows.map((row) => tellApart(row.map(pastedText), rowKeys, headKeys));
  if (rows.some((row) => row.length !== rows[0]?.length)) return read;
  const labelColumns = Math.max(0, ...read.map(labelWidth));
  return read.map((row) => ({ ...row, values: withoutLabelColumns(row, labelColumns) }));
}

/** Rows of nothing but values, whatever these look like. */
export function plainRows(rows: readonly PastedRow[]): LabelledRow[] {
  return rows.map((row) => ({ kind: 'plain', labels: [], strangers: [], values: row.map(pastedText) }));
}

function keysOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter(looksLikeLabel).map(labelKey));
}

/** A cell is one line: a line break inside it must not join two numbers into one. */
function pastedText(text: string | null, column: number): PastedText {
  const line = (text ?? '').trim().replace(/\s*[\r\n]+\s*/g, ' ');
  return { text: line, column, covered: text === null };
}

function tellApart(
  texts: readonly PastedText[],
  rowKeys: ReadonlySet<string>,
  headKeys: ReadonlySet<string>,
): LabelledRow {
  const filled = texts.filter(({ text }) => text !== '');
  const isRowLabel = ({ text }: PastedText) => rowKeys.has(labelKey(text));
  const isKnown = (text: PastedText) => isRowLabel(text) || headKeys.has(labelKey(text.text));
  const known = filled.filter(isKnown);
  const strangers = filled.filter((text) => !isKnown(text));
  const last = texts.map(isRowLabel).lastIndexOf(true);
  const isHead = known.every(isRowLabel)
    ? last === texts.length - 1 && strangers.length === 0
    : strangers.every(({ text }) => looksLikeLabel(text));

  if (isHead) return { kind: 'head', labels: known.map(textOf), strangers, values: texts };
  if (last >= 0) {
    const before = texts.slice(0, last + 1).filter(({ text }) => text !== '');
    return {
      kind: 'labelled',
      labels: before.filter(isKnown).map(textOf),
      strangers: before.filter((text) => !isKnown(text)),
      values: dropCovered(texts.slice(last + 1)),
    };
  }
  const [first] = filled;
  if (first && (isKnown(first) || looksLikeLabel(first.text))) {
    return { kind: 'unknown', labels: [], strangers: [first], values: texts.slice(texts.indexOf(first) + 1) };
  }
  return { kind: 'plain', labels: [], strangers: [], values: texts };
}

/** `1.属于国家秘密` is no value, `3万元` is one, though perhaps a wrong one. */
function looksLikeLabel(text: string): boolean {
  return (
    /\p{L}.*\p{L}/u.test(text) && !/^[+-]?[\d０-９][\d０-９,，]*([.．][\d０-９]+)?\s*\p{L}{0,2}$/u.test(text)
  );
}

function textOf({ text }: PastedText): string {
  return text;
}

/** The positions that a merged label reaches over belong to it. */
function dropCovered(texts: readonly PastedText[]): readonly PastedText[] {
  const first = texts.findIndex(({ covered }) => !covered);
  return first < 0 ? [] : texts.slice(first);
}

function labelWidth({ kind, values }: LabelledRow): number {
  return kind === 'labelled' ? (values[0]?.column ?? 0) : 0;
}

/** In a rectangle, what stands under another row's label and is blank is no value. */
function withoutLabelColumns({ kind, values }: LabelledRow, width: number): readonly PastedText[] {
  if (kind !== 'labelled') return values;
  const under = values.filter(({ column }) => column < width);
  return under.every(({ text }) => text === '') ? values.slice(under.length) : values;
}
