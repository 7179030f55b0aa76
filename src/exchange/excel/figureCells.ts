import { totalCellsOf } from '#report/equations/equationsOf.ts';
import type { Figures } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import { addressOf, type Spot } from './address.ts';
import type { StyleName } from './cellStyles.ts';
import { checkMark } from './marks.ts';
import type { SheetCell } from './sheet.ts';
import { sumFormula } from './sumFormula.ts';

/** Where each cell of a form stands on its sheet. */
export type Spots = ReadonlyMap<string, Spot>;

/** Programs keep fifteen digits. */
const mostDigits = 15;

export function spotOf(spots: Spots, name: string): Spot {
  const spot = spots.get(name);
  if (!spot) throw new RangeError(`${name} stands on no sheet`);
  return spot;
}

function amountStyle(number: string): StyleName | null {
  const [whole = '', decimals = ''] = number.split('.');
  if (whole.length + decimals.length > mostDigits) return null;
  const styles = ['amount0', 'amount1', 'amount2', 'amount3', 'amount4', 'amount5', 'amount6'] as const;
  return styles[decimals.length] ?? null;
}

/**
 * A cell of a table as its sheet holds it: a computed total as its formula, a stated one as the number stated, any
 * other number as a number. An amount with more digits than a program keeps, and what is no number, is written as text.
 */
export function figureCell(
  name: string,
  form: Form,
  fields: Fields,
  figures: Figures,
  spots: Spots,
): SheetCell {
  const spot = spotOf(spots, name);
  const total = figures.totals.get(name);
  if (total) {
    if (total.stated !== null)
      return { ...spot, style: 'stated', kind: 'number', number: total.stated.toString() };
    const parts = totalCellsOf(form).get(name)?.right ?? [];
    const formula = sumFormula(parts.map((part) => spotOf(spots, part)));
    return { ...spot, style: 'total', kind: 'sum', formula, number: total.computed.toString() };
  }
  const reading = figures.readings.get(name);
  if (reading?.state === 'refused')
    return { ...spot, style: 'words', kind: 'text', text: (fields[name] ?? '').trim() };
  if (reading?.state !== 'number') return { ...spot, style: 'count', kind: 'blank' };
  const { number } = reading;
  const style = cellsOf(form).get(name)?.kind === 'amount' ? amountStyle(number) : 'count';
  return style
    ? { ...spot, style, kind: 'number', number }
    : { ...spot, style: 'words', kind: 'text', text: number };
}

/** What there is to say beside a total that a document states otherwise, or null. It stays true when numbers change. */
export function totalNote(
  name: string,
  form: Form,
  figures: Figures,
  spots: Spots,
): { readonly formula: string; readonly text: string } | null {
  const total = figures.totals.get(name);
  const cell = cellsOf(form).get(name);
  if (!total || !cell) return null;
  const where = `${checkMark}：“${cell.rowLabel}”行“${cell.columnLabel}”列`;
  if (figures.readings.get(name)?.state === 'refused') {
    const text = `${where}填写的不是数字，这里按各项之和计算`;
    return { formula: `"${text}"`, text };
  }
  if (total.stated === null) return null;
  const parts = totalCellsOf(form).get(name)?.right ?? [];
  const own = addressOf(spotOf(spots, name));
  const sum = sumFormula(parts.map((part) => spotOf(spots, part)));
  const words = `${where}填写的数与各项之和相差 `;
  return {
    formula: `IF(${own}=${sum},"","${words}"&(${own}-${sum}))`,
    text: `${words}${total.stated - total.computed}`,
  };
}
