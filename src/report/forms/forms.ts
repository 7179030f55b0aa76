import type { Form, FormId } from './form.ts';
import { form2019 } from './form2019.ts';
import { form2021 } from './form2021.ts';

/** Every official form, the newest last. */
export const forms: readonly Form[] = [form2019, form2021];

/**
 * The form with this id; the newest one for any other text, so that a draft with a damaged id still opens.
 *
 * @example formById('2019').basis //=> '国办公开办函〔2019〕60号'
 */
export function formById(id: string | undefined): Form {
  return forms.find((form) => form.id === id) ?? form2021;
}

/**
 * The form that the report on `year` must use, or null for a year before the first form.
 *
 * @example formForYear(2020)?.id //=> '2019'
 */
export function formForYear(year: number): Form | null {
  return (
    forms.find(({ years }) => year >= years.first && (years.last === null || year <= years.last)) ?? null
  );
}

/** Whether `text` is the id of an official form. */
export function isFormId(text: string | undefined): text is FormId {
  return forms.some((form) => form.id === text);
}
