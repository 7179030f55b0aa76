import { draftName, type Draft } from '#drafts/draft.ts';
import { assess } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { download } from '../download.ts';
import type { ExportFormat } from './exportFormat.ts';

/** How many errors a report has: while there are any, its files and its pages are marked 草稿. */
function errorCount(fields: Fields): number {
  return assess(fields).findings.filter(({ severity }) => severity === 'error').length;
}

/** What keeps a report from being exported as final: every error, and every warning that is neither settled nor acknowledged. */
export function blockersOf(fields: Fields): readonly Finding[] {
  return assess(fields).findings.filter(({ severity }) => severity !== 'hint');
}

/** A report that was handed over: the file's name, and what the format could not take, such as texts that are no numbers. */
export interface Exported {
  readonly file: string;
  readonly omitted: readonly ReadingProblem[];
}

/**
 * Hands a draft over as a file, whose name says 定稿 where it is the final one, and 草稿 while errors remain. Rejects
 * where the writer does not load.
 *
 * @example const { omitted } = await exportReport(draft, jsonFormat)
 */
export async function exportReport(
  draft: Draft,
  format: ExportFormat,
  as: 'final' | 'copy' = 'copy',
): Promise<Exported> {
  const { content, omitted } = await format.write(draft.fields);
  const mark = as === 'final' ? '（定稿）' : errorCount(draft.fields) > 0 ? '（草稿）' : '';
  const file = `${draftName(draft)}${mark}${format.ending}`;
  download(file, content, format.mediaType);
  return { file, omitted };
}
