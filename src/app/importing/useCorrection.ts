import { useRef, useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { FormId } from '#report/forms/form.ts';
import { formById, forms, isFormId } from '#report/forms/forms.ts';
import type { ReadReport } from '#report/readingResult.ts';
import type { Opened } from './openFile.ts';
import { proposeTitle } from './proposeTitle.ts';
import type { Correction } from './ReadTable.tsx';

/** A report under review: as it was read, and as it stands after what was corrected. */
export interface Reviewed {
  readonly report: ReadReport;
  readonly correction: Correction;
  readonly isCorrected: boolean;
}

/** Whether a form has a field: what is no cell of any form, all of them have. */
function hasField(form: string | undefined, field: string): boolean {
  return cellsOf(formById(form)).has(field) || !forms.some((other) => cellsOf(other).has(field));
}

/** A report with what a person typed, as far as its form has a place for it. */
function corrected({ fields }: ReadReport, typed: Fields): Fields {
  const form = typed['form'] ?? fields['form'];
  const kept = Object.entries(typed).filter(([field]) => hasField(form, field));
  return { ...fields, ...Object.fromEntries(kept) };
}

/**
 * What was read, to be corrected before it is taken over; null where no report was read. Another form has the source
 * read again by it: what was corrected stays.
 */
export function useCorrection({ result, readAs }: Opened): Reviewed | null {
  const [read, setRead] = useState(result.ok ? result.report : null);
  const [typed, setTyped] = useState<Fields>({});
  const [pendingForm, setPendingForm] = useState<string | null>(null);
  const latest = useRef(0);
  if (!read || !result.ok) return null;
  const report = proposeTitle(read);
  const fields = corrected(report, typed);

  function onCorrect(field: string, text: string): void {
    if (field === 'form' && readAs && isFormId(text)) void readAgain(text, readAs);
    else setTyped((before) => ({ ...before, [field]: text }));
  }

  async function readAgain(form: FormId, readBy: NonNullable<Opened['readAs']>): Promise<void> {
    latest.current += 1;
    const { current: own } = latest;
    setPendingForm(form);
    const again = await readBy(form).catch(() => null);
    if (own !== latest.current) return;
    setPendingForm(null);
    if (again?.ok) setRead(again.report);
    else setTyped((before) => ({ ...before, form }));
  }

  return {
    report,
    isCorrected:
      report.fields['form'] !== result.report.fields['form'] ||
      Object.keys(fields).some((field) => fields[field] !== (report.fields[field] ?? '')),
    correction: { fields, original: read.fields, sources: read.sources, pendingForm, onCorrect },
  };
}
