import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { drafts } from '#drafts/drafts.ts';
import { followingFields } from './followingFields.ts';
import { fieldNamed, formNameOf, standsInForm } from './FormAccess.ts';
import { continueVisit, currentVisit } from './visit.ts';

export type FormValues = Record<string, string>;

/**
 * Joins the form and the store. The form owns the key press and tells the store each text; the store owns the
 * draft and tells the form what changed elsewhere. Equal texts end an echo on either side.
 */
export function useBridge(
  draftId: string,
  { subscribe, setValues, getValues }: UseFormReturn<FormValues>,
): void {
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback({ values, name }) {
          if (name === undefined) return;
          const fields = drafts.getState().drafts[draftId]?.fields;
          if (!fields) return;
          const patch = { [fieldNamed(name)]: values[name] ?? '' };
          continueVisit(fieldNamed(name));
          const visit = currentVisit()?.key;
          drafts.change(
            draftId,
            { ...patch, ...followingFields(fields, patch) },
            'typing',
            visit === undefined ? {} : { visit },
          );
        },
      }),
    [draftId, subscribe],
  );

  useEffect(
    () =>
      drafts.subscribe((state, before) => {
        const fields = state.drafts[draftId]?.fields;
        const old = before.drafts[draftId]?.fields;
        if (!fields || fields === old) return;
        const shown = getValues();
        const outdated: FormValues = {};
        for (const field of new Set([...Object.keys(fields), ...Object.keys(old ?? {})])) {
          if (!standsInForm(field)) continue;
          const name = formNameOf(field);
          const text = fields[field] ?? '';
          if ((shown[name] ?? '') !== text) outdated[name] = text;
        }
        if (Object.keys(outdated).length > 0) setValues(outdated);
      }),
    [draftId, getValues, setValues],
  );
}
