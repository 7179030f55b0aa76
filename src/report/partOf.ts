import type { Finding } from './checks/finding.ts';
import type { Form, PartId } from './forms/form.ts';

/**
 * The part of the report that a field belongs to; null for what stands before and after the parts.
 *
 * @example partOf(form2021, 'requests.received.total') //=> 'requests'
 */
export function partOf(form: Form, field: string): PartId | null {
  const [name] = field.split('.');
  return form.parts.find(({ id }) => id === name)?.id ?? null;
}

/** What was found in one part of the report. */
export interface PartFindings<Item> {
  /** null for what stands before and after the parts. */
  readonly part: PartId | null;
  readonly heading: string;
  readonly items: readonly Item[];
}

/** Of what stands before and after the parts: title, unit, year, preamble, signature. */
const headHeading = '报告信息与落款';

/**
 * Findings, or whatever bears one, by the part in which one goes to settle them, in the order of the report. The
 * order within a part stays. Parts without any are left out.
 *
 * @example byPart(form2021, findings, (finding) => finding)[0]?.heading //=> '一、总体情况'
 */
export function byPart<Item>(
  form: Form,
  items: readonly Item[],
  findingOf: (item: Item) => Pick<Finding, 'cells'>,
): readonly PartFindings<Item>[] {
  const groups = [{ id: null, heading: headHeading }, ...form.parts];
  return groups
    .map(({ id, heading }) => ({
      part: id,
      heading,
      items: items.filter((item) => partOf(form, findingOf(item).cells[0] ?? '') === id),
    }))
    .filter((group) => group.items.length > 0);
}
