import Big from 'big.js';
import type { Figures } from '../equations/figures.ts';

/** The cell of 行政事业性收费 in the 2021 form, in 万元. */
export const feesCell = 'disclosure.administrativeFees.amount';

/** An amount cell as an exact number in 万元, or null where it is blank or unreadable. */
export function amountOf(figures: Figures, cell: string): Big | null {
  const reading = figures.readings.get(cell);
  return reading?.state === 'number' ? new Big(reading.number) : null;
}
