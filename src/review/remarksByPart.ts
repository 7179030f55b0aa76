import { cellsOf } from '#report/forms/cells.ts';
import type { Form, PartId } from '#report/forms/form.ts';
import { textFields } from '#report/fields.ts';
import { partOf } from '#report/partOf.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { isOpen } from '#report/review/isOpen.ts';
import type { Remark } from '#report/review/reviewOf.ts';

/** The remarks on one part of the report, in the order of the paper. */
export interface PartRemarks {
  /** `whole` for those on the report as a whole, `head` for what stands before and after the parts. */
  readonly part: PartId | 'whole' | 'head';
  readonly heading: string;
  readonly open: readonly Remark[];
  /** Resolved or withdrawn. */
  readonly settled: readonly Remark[];
}

/** The field that a place begins in; null for a whole part or report. */
function fieldOf(place: Place): string | null {
  if ('cells' in place) return place.cells[0] ?? null;
  return 'field' in place ? place.field : null;
}

function partOfPlace(form: Form, place: Place): PartRemarks['part'] {
  if ('part' in place) return place.part;
  const field = fieldOf(place);
  return field === null ? 'whole' : (partOf(form, field) ?? 'head');
}

/** Where a remark stands on the paper: those on the whole part before those in it. */
function positionOf(form: Form, { place, quote }: Remark): readonly [number, number] {
  const field = fieldOf(place);
  if (field === null) return [-1, 0];
  const names = [...textFields, ...cellsOf(form).keys()];
  const index = names.findIndex((name) => name === field);
  return [index === -1 ? names.length : index, quote?.start ?? ('start' in place ? place.start : 0)];
}

function inOrderOfPaper(form: Form, remarks: readonly Remark[]): readonly Remark[] {
  return remarks
    .map((remark) => ({ remark, position: positionOf(form, remark) }))
    .sort((one, other) => one.position[0] - other.position[0] || one.position[1] - other.position[1])
    .map(({ remark }) => remark);
}

/**
 * Remarks by the part they are about, in the order of the paper; of those at one place the earlier first. Parts without
 * any are left out.
 *
 * @example remarksByPart(form2021, reviewOf(fields).remarks)[0]?.heading //=> '整份报告'
 */
export function remarksByPart(form: Form, remarks: readonly Remark[]): readonly PartRemarks[] {
  const groups = [
    { id: 'whole' as const, heading: '整份报告' },
    { id: 'head' as const, heading: '报告信息与落款' },
    ...form.parts,
  ];
  return groups.flatMap(({ id, heading }) => {
    const own = inOrderOfPaper(
      form,
      remarks.filter(({ place }) => partOfPlace(form, place) === id),
    );
    if (own.length === 0) return [];
    const [open, settled] = [own.filter(isOpen), own.filter((remark) => !isOpen(remark))];
    return [{ part: id, heading, open, settled }];
  });
}
