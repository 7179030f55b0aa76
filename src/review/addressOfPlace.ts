import type { Place } from '#report/review/eventSchema.ts';

/**
 * The address that leads to a place of a draft; null for the report as a whole.
 *
 * @example addressOfPlace('0f3c', { part: 'overview' }) //=> '#/draft/0f3c?part=overview'
 */
export function addressOfPlace(draftId: string, place: Place): string | null {
  if ('cells' in place) return `#/draft/${draftId}?cell=${place.cells[0] ?? ''}`;
  if ('field' in place) return `#/draft/${draftId}?cell=${place.field}`;
  return 'part' in place ? `#/draft/${draftId}?part=${place.part}` : null;
}
