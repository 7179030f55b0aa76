import type { Form, PartId } from '#report/forms/form.ts';
import { byPart } from '#report/partOf.ts';
import type { CellDifference } from './cellDifferences.ts';
import type { Differences, TextDifference } from './differencesOf.ts';

/** In what one part of a report differs. */
export interface PartDifferences {
  /** null for what stands before and after the parts. */
  readonly part: PartId | null;
  readonly heading: string;
  readonly texts: readonly TextDifference[];
  readonly cells: readonly CellDifference[];
}

/**
 * Texts and cells that differ by the part they stand in, in the order of the paper. Parts without any are left out.
 *
 * @example differencesByPart(form2021, differencesOf(sent, draft.fields))[0]?.heading //=> '一、总体情况'
 */
export function differencesByPart(
  form: Form,
  { texts, cells }: Pick<Differences, 'texts' | 'cells'>,
): readonly PartDifferences[] {
  const items = [
    ...texts.map((text) => ({ cells: [text.field], text, cell: null })),
    ...cells.map((cell) => ({ cells: [cell.cell], text: null, cell })),
  ];
  return byPart(form, items, (item) => item).map(({ part, heading, items: own }) => ({
    part,
    heading,
    texts: own.flatMap(({ text }) => text ?? []),
    cells: own.flatMap(({ cell }) => cell ?? []),
  }));
}
