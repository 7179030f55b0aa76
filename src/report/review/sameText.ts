import { paragraphs } from '../document/paragraphs.ts';
import { readNumber } from '../numbers/readNumber.ts';
import { cellNamed } from './reportFields.ts';

/**
 * Whether two texts of a field say the same: `1,234` is `1234`, for a file carries the number and not how it was typed.
 *
 * @example sameText('requests.received.individual', '１２', '12') //=> true
 */
export function sameText(field: string, one: string, other: string): boolean {
  if (one === other) return true;
  const cell = cellNamed(field);
  if (!cell) return paragraphs(field, one) === paragraphs(field, other);
  const [first, second] = [readNumber(one, cell.kind), readNumber(other, cell.kind)];
  if (first.state === 'number') return second.state === 'number' && first.number === second.number;
  if (first.state === 'blank') return second.state === 'blank';
  return one.trim() === other.trim();
}
