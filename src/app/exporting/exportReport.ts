import { draftName, type Draft } from '#drafts/draft.ts';
import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { download } from '../download.ts';
import type { ExportFormat } from './exportFormats.ts';

/** How many errors a report has: while there are any, its files and its pages are marked 草稿. */
function errorCount(fields: Fields): number {
  return assess(fields).findings.filter(({ severity }) => severity === 'error').length;
}

/** What keeps a report from being exported as final: every error, and every warning that is neither settled nor acknowledged. */
export function blockersOf(fields: Fields): readonly Finding[] {
  return assess(fields).findings.filter(({ severity }) => severity !== 'hint');
}

/**
 * Hands a draft over as a file, whose name says 草稿 while errors remain. Returns what the format could not take,
 * such as texts that are no numbers. Rejects where the writer does not load.
 *
 * @example const omitted = await exportReport(draft, jsonFormat)
 */
export async function exportReport(draft: Draft, format: ExportFormat): Promise<readonly ReadingProblem[]> {
  const { content, omitted } = await format.write(draft.fields);
  const mark = errorCount(draft.fields) > 0 ? '（草稿）' : '';
  download(`${draftName(draft)}${mark}${format.ending}`, content, format.mediaType);
  return omitted;
}
