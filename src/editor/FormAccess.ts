import { createContext, useContext } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';

/** What a field of the editor needs to take part: which draft, whether it may be typed in, and its registration. */
export interface FormAccess {
  readonly draftId: string;
  readonly readOnly: boolean;
  readonly register: (field: string) => UseFormRegisterReturn;
}

export const FormAccessContext = createContext<FormAccess | null>(null);

export function useFormAccess(): FormAccess {
  const access = useContext(FormAccessContext);
  if (!access) throw new Error('a field of the report stands outside of its form');
  return access;
}

/** react-hook-form splits names at dots; ours stay whole. */
export function formNameOf(field: string): string {
  return field.replaceAll('.', '/');
}

export function fieldNamed(formName: string): string {
  return formName.replaceAll('/', '.');
}

/** What lies in the same record as the report, but not in the form: reasons, last year's report, the review. */
const besideForm: readonly string[] = ['acknowledged.', 'lastYear.', 'review.'];

/** Whether a field is typed in the form. */
export function standsInForm(field: string): boolean {
  return !besideForm.some((prefix) => field.startsWith(prefix));
}
