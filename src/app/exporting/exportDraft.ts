import { draftName, type Draft } from '#drafts/draft.ts';
import type { ReadingProblem } from '#report/readingResult.ts';
import { download } from '../download.ts';

/**
 * Hands a draft over as the JSON document. Returns what the document could not take, such as texts that are no
 * numbers. The name of a draft's file says so.
 */
export async function exportDraft(
  draft: Draft,
  stage: 'draft' | 'final',
): Promise<readonly ReadingProblem[]> {
  const { writeDocument } = await import('#report/document/writeDocument.ts');
  const { text, omitted } = writeDocument(draft.fields);
  const mark = stage === 'draft' ? '（草稿）' : '';
  download(`${draftName(draft)}${mark}.json`, text, 'application/json');
  return omitted;
}
