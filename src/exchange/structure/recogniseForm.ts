import type { Form } from '#report/forms/form.ts';
import { formForYear, forms } from '#report/forms/forms.ts';
import { formLabels } from './formLabels.ts';
import { labelKey } from './labelKey.ts';
import type { SourceCell } from './reportSource.ts';
import { splitRow } from './splitRow.ts';

export interface RecognisedForm {
  readonly form: Form;
  /** The first label that only this form has; null when the tables do not tell the forms apart. */
  readonly seenIn: SourceCell | null;
}

/** Labels are short; a paragraph is not worth the look. */
const longestLabel = 80;

function formsWith(text: string): readonly Form[] {
  if (text.length > longestLabel) return [];
  const key = labelKey(text);
  return forms.filter((form) => formLabels(form).has(key));
}

/** The forms that alone have a label in a cell, or in a row whose cells are parted by spaces. */
function formsToldBy({ text }: SourceCell): ReadonlySet<Form> {
  const whole = formsWith(text);
  const having = whole.length > 0 ? [whole] : forms.flatMap((form) => splitRow(form, text).map(formsWith));
  return new Set(having.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : [])));
}

/**
 * The form whose own labels a source uses most; between forms used alike, the one of the year, then the newest.
 * The year alone does not decide, for some offices used the older form for later years.
 */
export function recogniseForm(cells: readonly SourceCell[], year: string): RecognisedForm {
  const seen = new Map<Form, SourceCell[]>(forms.map((form) => [form, []]));
  for (const cell of cells) for (const form of formsToldBy(cell)) seen.get(form)?.push(cell);
  const most = Math.max(...[...seen.values()].map(({ length }) => length));
  const likely = forms.filter((form) => seen.get(form)?.length === most);
  const ofYear = formForYear(Number(year));
  const form = likely.find((candidate) => candidate === ofYear) ?? likely.at(-1);
  if (!form) throw new RangeError('there is no form');
  return { form, seenIn: seen.get(form)?.[0] ?? null };
}
