import type { Fields } from '../fields.ts';
import { acknowledgedItems, type AcknowledgedItem } from './acknowledged.ts';
import { acknowledgedSchema, mostAcknowledged } from './schema.ts';

/**
 * The acknowledged findings of a record that a file can carry, and how many it cannot.
 *
 * @example carriedItems(fields).carried[0]?.reason //=> '机构改革'
 */
export function carriedItems(fields: Fields): {
  readonly carried: readonly AcknowledgedItem[];
  readonly lost: number;
} {
  const items = acknowledgedItems(fields);
  const carried = items
    .filter((item) => acknowledgedSchema.safeParse(item).success)
    .slice(0, mostAcknowledged);
  return { carried, lost: items.length - carried.length };
}
