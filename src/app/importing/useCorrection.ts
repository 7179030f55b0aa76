import { useState } from 'react';
import type { Fields } from '#report/fields.ts';
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

/** What was read, to be corrected before it is taken over; null where no report was read. */
export function useCorrection({ result }: Opened): Reviewed | null {
  const [report] = useState(() => (result.ok ? proposeTitle(result.report) : null));
  const [fields, setFields] = useState<Fields>(report?.fields ?? {});
  if (!report || !result.ok) return null;
  return {
    report,
    isCorrected: Object.keys(fields).some((field) => fields[field] !== (report.fields[field] ?? '')),
    correction: {
      fields,
      original: result.report.fields,
      sources: result.report.sources,
      onCorrect: (field, text) => setFields((before) => ({ ...before, [field]: text })),
    },
  };
}
