import { cellsOf, type Cell } from '#report/forms/cells.ts';
import type { AxisNode, Form, TableId } from '#report/forms/form.ts';
import { labelKey } from './labelKey.ts';

/**
 * What a label stands for: a row with its cells in order, a heading over rows, or something of a table's head.
 * `siblings` are the rows under one heading; `covers` the columns, or rows of part four, that a heading stands over.
 */
export type LabelMeaning =
  | {
      readonly kind: 'row';
      readonly table: TableId;
      readonly row: string;
      readonly cells: readonly Cell[];
      readonly siblings: readonly string[];
    }
  | { readonly kind: 'rowHeading'; readonly table: TableId; readonly siblings: readonly string[] }
  | {
      readonly kind: 'head';
      readonly table: TableId;
      readonly column: string | null;
      readonly covers: readonly string[];
    };

export type RowMeaning = Extract<LabelMeaning, { kind: 'row' }>;

export type FormLabels = ReadonlyMap<string, readonly LabelMeaning[]>;

/** Wording seen in published reports, each with the official one. */
const variants: readonly (readonly [published: string, official: string])[] = [
  ['规范性文件', '行政规范性文件'],
  ['行政规范性文件', '规范性文件'],
  ['现行有效件', '现行有效件数'],
  ['本年增减数量', '本年增减'],
  ['法人和其他组织', '法人或其他组织'],
  ['处理决定数量', '本年处理决定数量'],
  ['本年处理决定数量', '处理决定数量'],
  ['其它', '其他'],
  ['其它处理', '其他处理'],
  ['其它结果', '其他结果'],
  ['合计', '总计'],
  ['公民', '自然人'],
  ['其他组织', '其他'],
  ['其他情形', '其他'],
  ['本年制发数', '本年制发件数'],
  ['本年废止数', '本年废止件数'],
  ['未审结', '尚未审结'],
  ['危及国家安全公共安全经济安全社会稳定', '危及三安全一稳定'],
];

function rowsUnder(nodes: readonly AxisNode[]): readonly string[] {
  return nodes.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The columns, or rows of part four, that a heading of a form stands over: itself, or all under it. */
export function coveredBy({ id, children }: AxisNode): readonly string[] {
  return id === undefined ? (children ?? []).flatMap(coveredBy) : [id];
}

function build(form: Form): FormLabels {
  const labels = new Map<string, LabelMeaning[]>();
  const cells = [...cellsOf(form).values()];

  function add(label: string, meaning: LabelMeaning): void {
    const key = labelKey(label);
    if (key === '') return;
    const known = labels.get(key) ?? [];
    const same = known.some(
      ({ kind, table }) => meaning.kind !== 'row' && kind === meaning.kind && table === meaning.table,
    );
    if (!same) labels.set(key, [...known, meaning]);
  }
  function addRow(table: TableId, row: string, label: string, siblings: readonly string[]): void {
    const own = cells.filter((cell) => cell.table === table && cell.row === row);
    add(label, { kind: 'row', table, row, cells: own, siblings });
  }
  function addRows(table: TableId, nodes: readonly AxisNode[]): void {
    for (const { id, label, children } of nodes) {
      if (id !== undefined) addRow(table, id, label, rowsUnder(nodes));
      else add(label, { kind: 'rowHeading', table, siblings: rowsUnder(children ?? []) });
      addRows(table, children ?? []);
    }
  }
  function addHead(table: TableId, nodes: readonly AxisNode[]): void {
    for (const node of nodes) {
      const { id, label, children } = node;
      // A heading of the head that bears an id names a row: 行政复议.
      if (id !== undefined && children) addRow(table, id, label, rowsUnder(nodes));
      else add(label, { kind: 'head', table, column: id ?? null, covers: coveredBy(node) });
      addHead(table, children ?? []);
    }
  }
  for (const part of form.parts) {
    if (!('table' in part)) continue;
    for (const block of part.table.blocks) {
      for (const label of [block.heading, block.corner]) {
        if (label !== undefined) add(label, { kind: 'head', table: part.id, column: null, covers: [] });
      }
      addHead(part.id, block.columns);
      addRows(part.id, block.rows ?? []);
    }
  }
  for (const [published, official] of variants) {
    const meanings = labels.get(official);
    if (meanings && !labels.has(published)) labels.set(published, meanings);
  }
  return labels;
}

const built = new WeakMap<Form, FormLabels>();

/** Every label of a form's tables under its key, with those that published reports use instead. */
export function formLabels(form: Form): FormLabels {
  let labels = built.get(form);
  if (!labels) {
    labels = build(form);
    built.set(form, labels);
  }
  return labels;
}

const beginnings = new WeakMap<Form, ReadonlySet<string>>();

/** Whether a key could become a label's when more follows it. */
export function beginsLabel(form: Form, key: string): boolean {
  let known = beginnings.get(form);
  if (!known) {
    const keys = [...formLabels(form).keys()];
    known = new Set(keys.flatMap((label) => Array.from(label, (_, index) => label.slice(0, index))));
    beginnings.set(form, known);
  }
  return known.has(key);
}

/** From this length on, a label with a few characters more, or cut short, is still no other label. */
const distinctive = 6;
const mostExtra = 4;

/**
 * What a label means in a form. A long label is also known when it is cut short, or when a few characters follow.
 *
 * @example meaningsOf(form2021, '申请人无正当理由逾期不补正')[0]?.kind //=> 'row'
 */
export function meaningsOf(form: Form, text: string): readonly LabelMeaning[] {
  const labels = formLabels(form);
  const key = labelKey(text);
  const exact = labels.get(key) ?? labels.get(key.replace(/^20\d\d年度?/, '本年'));
  if (exact || key.length < distinctive || key.length > 60) return exact ?? [];
  const near = [...labels].filter(
    ([label]) =>
      label.length >= distinctive &&
      (label.startsWith(key) ||
        (key.startsWith(label) &&
          key.length - label.length <= mostExtra &&
          !/\d/.test(key.slice(label.length)))),
  );
  return near.length === 1 ? (near[0]?.[1] ?? []) : [];
}
