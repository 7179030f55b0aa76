import type { Form, PartId } from '#report/forms/form.ts';
import { partOf } from '#report/partOf.ts';
import type { Place } from '#report/review/eventSchema.ts';

function partAround(form: Form, place: Place): PartId | null {
  if ('part' in place) return place.part;
  if ('cells' in place) return partOf(form, place.cells[0] ?? '');
  return 'field' in place ? partOf(form, place.field) : null;
}

function isSame(one: Place, other: Place): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What a remark can be about, for the person to choose from: the places they have been at, the part around the first,
 * the report as a whole.
 *
 * @example placeChoices(form2021, [{ part: 'overview' }]) //=> [{ part: 'overview' }, {}]
 */
export function placeChoices(form: Form, places: readonly Place[]): readonly Place[] {
  const [first = {}] = places;
  const part = partAround(form, first);
  const all: readonly Place[] = [...places, ...(part === null ? [] : [{ part }]), {}];
  return all.filter((place, index) => all.findIndex((other) => isSame(place, other)) === index);
}
