import type { Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';

/**
 * What a cell shows on paper: its number in plain notation, a total as stated or else as computed.
 * A blank stays blank, and a text that is no number stays as typed, so that nothing is lost on the way to paper.
 *
 * @example printedNumber('requests.received.business', fields, figures) //=> '1234', typed as '1,234'
 */
export function printedNumber(cell: string, fields: Fields, figures: Figures): string {
  const reading = figures.readings.get(cell);
  if (reading?.state === 'refused') return (fields[cell] ?? '').trim();
  if (figures.totals.has(cell)) return figures.valueOf(cell).toString();
  return reading?.state === 'number' ? reading.number : '';
}
