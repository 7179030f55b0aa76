import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { NumberKind } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { printedNumber } from '#report/layout/printedNumber.ts';
import { printable } from '../printable.ts';

/** What a cell says: a number in plain decimal notation, a text that is no number, or blank. */
export interface FlatValue {
  readonly state: 'number' | 'text' | 'blank';
  readonly text: string;
}

/** One cell of one report, with all it needs to be understood alone. */
export interface FlatRow {
  readonly unit: string;
  readonly year: string;
  readonly form: string;
  readonly cell: string;
  /** The row's label after those of the headings above it, parted by ` > `. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly kind: NumberKind;
  readonly value: FlatValue;
}

/**
 * The cells of a report in the order of its form, blank ones too. Totals are as stated or else computed, amounts
 * are in 万元.
 *
 * @example flatRows({ form: '2021' })[0]?.cell //=> 'disclosure.rules.issued'
 */
export function flatRows(fields: Fields): readonly FlatRow[] {
  const form = formById(fields['form']);
  const figures = figuresOf(form, fields);
  function valueOf(cell: string): FlatValue {
    const text = printable(printedNumber(cell, fields, figures), '\ufffd');
    if (text === '') return { state: 'blank', text };
    return { state: figures.readings.get(cell)?.state === 'refused' ? 'text' : 'number', text };
  }
  return [...cellsOf(form).values()].map(({ name, kind, rowPath, columnPath }) => ({
    unit: printable(fields['unit.name'] ?? '').trim(),
    year: printable(fields['year'] ?? '').trim(),
    form: form.id,
    cell: name,
    rowLabel: rowPath.join(' > '),
    columnLabel: columnPath.join(' > '),
    kind,
    value: valueOf(name),
  }));
}
