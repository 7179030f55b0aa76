import { draftName, type Draft } from '#drafts/draft.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { download } from '../download.ts';
import type { ExportFormat } from './exportFormats.ts';

/** How many errors keep a report from being called final. */
export function errorCount(fields: Fields): number {
  return assess(fields).findings.filter(({ severity }) => severity === 'error').length;
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
