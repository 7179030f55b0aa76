import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import type { Judged } from './judge.ts';
import type { Reason } from './reason.ts';

const words: Readonly<Record<Reason, string>> = {
  digitsSwapped: '数字颠倒',
  digitDropped: '漏了一位',
  digitAdded: '多了一位',
  digitDoubled: '多打了一位相同的数字',
  digitMistyped: '错了一位',
  neighbour: '与相邻一格的数相同',
  exchanged: '两格填反',
  moved: '上年结转与本年新收混填',
  blank: '漏填',
  omitted: '可能漏填',
  unreadable: '不能作为数字读取',
  carriedOut: '上年年报结转的是此数',
  narrative: '更正后与正文一致',
  follows: '合计随之更正',
  fits: '只有改这一格，有关各式才都成立',
};

/** Without the ordinal that puts it into the order of the form: 重复申请 for 2.重复申请. */
function withoutOrdinal(label: string): string {
  return label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, '');
}

/** The row's label; one that other rows or a column bear too, with its ordinals and what stands above it. */
function rowLabelOf(form: Form, cell: Cell): string {
  const label = withoutOrdinal(cell.rowLabel);
  const alike = [...cellsOf(form).values()].some(
    ({ table, row, rowLabel, columnLabel }) =>
      table === cell.table &&
      ((row !== cell.row && withoutOrdinal(rowLabel) === label) || columnLabel === label),
  );
  return alike ? cell.rowPath.slice(-2).join('') : label;
}

/**
 * What a sentence calls a cell, by its official labels, the wider one first.
 *
 * @example cellLabel(form2021, cell) //=> '自然人 重复申请'
 */
export function cellLabel(form: Form, cell: Cell): string {
  const row = rowLabelOf(form, cell);
  return cell.table === 'requests' ? `${cell.columnLabel} ${row}` : `${row} ${cell.columnLabel}`;
}

function present({ correction: { suspect }, reason }: Judged, fields: Fields): string {
  if (reason === 'blank') return '现为空白';
  if (reason === 'unreadable') return `现为“${fields[suspect.cell.name] ?? ''}”`;
  return `现为 ${suspect.value}`;
}

function clause(form: Form, judged: Judged, fields: Fields): string {
  const { suspect, value } = judged.correction;
  const why = [words[judged.reason]];
  if (judged.agreesWithText && judged.reason !== 'narrative') why.push(words.narrative);
  return `“${cellLabel(form, suspect.cell)}”可能应为 ${value}（${present(judged, fields)}，${why.join('，')}）`;
}

/**
 * A repair in words.
 *
 * @example sentenceFor(form2021, judged, fields) //=> '“自然人 重复申请”可能应为 25（现为 52，数字颠倒）。'
 */
export function sentenceFor(form: Form, repair: readonly Judged[], fields: Fields): string {
  return `${repair.map((judged) => clause(form, judged, fields)).join('；')}。`;
}
