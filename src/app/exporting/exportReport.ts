import { draftName, type Draft } from '#drafts/draft.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { download } from '../download.ts';
import type { ExportFormat } from './exportFormats.ts';

/** Whether a report may not be called final yet. */
export function hasErrors(fields: Fields): boolean {
  return assess(fields).findings.some(({ severity }) => severity === 'error');
}

/**
 * Hands a draft over as a file, whose name says 草稿 while errors remain. Returns what the format could not take,
 * such as texts that are no numbers.
 *
 * @example const omitted = await exportReport(draft, jsonFormat)
 */
export async function exportReport(draft: Draft, format: ExportFormat): Promise<readonly ReadingProblem[]> {
  const { content, omitted } = await format.write(draft.fields);
  const mark = hasErrors(draft.fields) ? '（草稿）' : '';
  download(`${draftName(draft)}${mark}${format.ending}`, content, format.mediaType);
  return omitted;
}
