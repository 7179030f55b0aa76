import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem, ReadingResult } from '#report/readingResult.ts';
import { statusOf, type ReportStatus } from './reportStatus.ts';

/** What the table shows of a report, and the report itself. */
export interface ReportGlance {
  readonly kind: 'report';
  readonly fields: Fields;
  readonly unit: string;
  readonly year: string;
  /** The name of its form. */
  readonly form: string;
  readonly status: ReportStatus;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly ReadingProblem[];
}

/** What came of a file: a report, one that a passphrase opens, or none, with the reason. */
export type Glance =
  | ReportGlance
  | { readonly kind: 'locked' }
  | { readonly kind: 'unreadable'; readonly problems: readonly ReadingProblem[] };

/** What came of a file that could not be read. */
export function unreadable(place: string, message: string): Glance {
  return { kind: 'unreadable', problems: [{ kind: 'lost', place, message }] };
}

/**
 * What the table shows of a file that was read. Where each field was read from is left behind: hundreds of reports have
 * to fit in.
 *
 * @param path the file's, which may say that it is a draft
 * @example glanceOf(readDocument(text), '报送/示例市教育局.json')
 */
export function glanceOf(result: ReadingResult, path: string): Glance {
  if (!result.ok) return { kind: 'unreadable', problems: result.problems };
  const { fields, problems } = result.report;
  const assessment = assess(fields);
  const [errors = 0, warnings = 0] = (['error', 'warning'] as const).map(
    (severity) => assessment.findings.filter((finding) => finding.severity === severity).length,
  );
  return {
    kind: 'report',
    fields,
    unit: (fields['unit.name'] ?? '').trim(),
    year: (fields['year'] ?? '').trim(),
    form: assessment.form.name,
    status: statusOf(fields, assessment, path),
    errors,
    warnings,
    problems,
  };
}
