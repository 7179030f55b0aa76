import { useMemo, useState, type FocusEvent, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { drafts } from '#drafts/drafts.ts';
import { settledTotals } from '#report/equations/figures.ts';
import { assess } from '#report/assess.ts';
import { fieldNamed, FormAccessContext, formNameOf, standsInForm, type FormAccess } from './FormAccess.ts';
import { openFindings } from './openFindings.ts';
import { problemsOf } from './problems.ts';
import { useBridge, type FormValues } from './useBridge.ts';
import { enterField, leaveField } from './visit.ts';

function valuesOf(draftId: string): FormValues {
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => standsInForm(field))
      .map(([field, text]) => [formNameOf(field), text]),
  );
}

function fieldOf(target: EventTarget): string | null {
  const name = target instanceof Element ? target.getAttribute('name') : null;
  return name === null ? null : fieldNamed(name);
}

function enter(draftId: string, event: FocusEvent): void {
  const field = fieldOf(event.target);
  const fields = drafts.getState().drafts[draftId]?.fields;
  if (field === null || !fields) return;
  const assessment = assess(fields);
  const problems = problemsOf(assessment).get(field) ?? [];
  const known = openFindings(fields, assessment).filter(
    ({ finding }) =>
      problems.includes(finding) || (finding.cells[0] === field && finding.id !== 'cell.blank'),
  );
  enterField(field, new Set(known.map(({ key }) => key)));
}

function leave(draftId: string): void {
  leaveField();
  const fields = drafts.getState().drafts[draftId]?.fields;
  if (!fields) return;
  const settled = settledTotals(assess(fields).form, fields);
  if (Object.keys(settled).length > 0) drafts.change(draftId, settled, 'settle');
}

interface DraftFormProps {
  readonly draftId: string;
  readonly readOnly: boolean;
  readonly children: ReactNode;
}

/** The form over one draft. Another draft is another form: give it `key={draftId}`. */
export function DraftForm({ draftId, readOnly, children }: DraftFormProps) {
  const [defaultValues] = useState(() => valuesOf(draftId));
  const form = useForm<FormValues>({ defaultValues });
  useBridge(draftId, form);

  const { register } = form;
  const access = useMemo<FormAccess>(
    () => ({ draftId, readOnly, register: (field) => register(formNameOf(field)) }),
    [draftId, readOnly, register],
  );

  return (
    <FormAccessContext value={access}>
      {/* No form of the browser's: see RowForms. */}
      <div data-report="" onFocus={(event) => enter(draftId, event)} onBlur={() => leave(draftId)}>
        {children}
      </div>
    </FormAccessContext>
  );
}
