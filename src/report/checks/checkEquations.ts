import { equationsOf, totalCellsOf, type Equation } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import { unreadableIn } from '../equations/unreadableIn.ts';
import { cellsOf } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import type { Finding } from './finding.ts';

/** The ordinal that starts an official label: 一 of 一、…, （七） of （七）总计, 1 of 1.属于国家秘密. */
function ordinalOf(label: string): string {
  return (
    /^([一二三四五六七八九十]+)、/.exec(label)?.[1] ?? /^（[一二三四五六七八九十]+）/.exec(label)?.[0] ?? ''
  );
}

function placeOf(form: Form, { family, left }: Equation): string {
  const cell = cellsOf(form).get(left[0] ?? '');
  if (!cell) return '';
  if (family.each === 'column') return `${cell.columnLabel}列`;
  const above = cell.rowPath.slice(0, -1).map(ordinalOf).join('');
  return `${above}${cell.rowLabel}行`;
}

function remedyFor(form: Form, { id, family, left }: Equation, { totals }: Figures): string {
  const [first = ''] = left;
  // 总计 of 三（七） follows from its row; by its column it can only be checked.
  const total = totalCellsOf(form).get(first)?.id === id ? totals.get(first) : undefined;
  if (total && total.stated !== null) return `可改用计算所得的 ${total.computed}，或更正其中一项。`;
  if (family.computes) return '请核对合计与各项，更正其中一项。';
  return `请核对这一列的 ${family.left.length + family.right.length} 个数，更正后两边应相等。`;
}

/**
 * What was carried in, in the columns of which nothing else is filled in yet, as in a report just started from last
 * year's: such a balance is not wrong but not begun.
 */
function notBegun(form: Form, figures: Figures): ReadonlyMap<string, bigint> {
  const begun = new Set<string>();
  for (const { name, table, row, column } of cellsOf(form).values()) {
    if (table !== 'requests' || row === 'carriedIn') continue;
    if (figures.readings.get(name)?.state !== 'blank') begun.add(column);
  }
  const columns = new Map<string, bigint>();
  for (const { name, table, row, column } of cellsOf(form).values()) {
    if (table !== 'requests' || row !== 'carriedIn' || column === 'total' || begun.has(column)) continue;
    columns.set(column, figures.valueOf(name));
  }
  return columns;
}

/**
 * The equations of the form that do not hold, but for balances that are not begun, and for those with a number that
 * cannot be read: there `cell.number` says what is wrong, and what the sum is can only be known after.
 *
 * @example checkEquations(form2021, figures)[0]?.message //=> '自然人列：一＋二＝60，三（七）＋四＝61，相差 1。'
 */
export function checkEquations(form: Form, figures: Figures): readonly Finding[] {
  function sum(cells: readonly string[]): bigint {
    return cells.reduce((total, cell) => total + figures.valueOf(cell), 0n);
  }
  const waiting = notBegun(form, figures);
  const waitingInAll = [...waiting.values()].reduce((total, number) => total + number, 0n);
  function isHeldBack({ id, family }: Equation, left: bigint, right: bigint): boolean {
    if (family.id !== 'requests.balance') return false;
    if (waiting.has(id.slice(`${family.id}.`.length))) return true;
    return id === 'requests.balance.total' && left - waitingInAll === right;
  }
  const hasUnreadable = unreadableIn({ form, figures });
  return equationsOf(form).flatMap((equation): readonly Finding[] => {
    const left = sum(equation.left);
    const right = sum(equation.right);
    if (left === right || isHeldBack(equation, left, right) || hasUnreadable(equation.cells)) return [];
    const difference = left > right ? left - right : right - left;
    const { leftText, rightText } = equation.family;
    return [
      {
        id: equation.id,
        severity: 'error',
        cells: equation.cells,
        message: `${placeOf(form, equation)}：${leftText}＝${left}，${rightText}＝${right}，相差 ${difference}。`,
        remedy: remedyFor(form, equation, figures),
        sides: { left, right, difference },
      },
    ];
  });
}
