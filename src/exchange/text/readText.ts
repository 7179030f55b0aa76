import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { readStructure } from '../structure/readStructure.ts';
import { textSource } from './textSource.ts';

/** A report has some ten thousand characters; what is far beyond is no report, and would only stop the page. */
const mostCharacters = 2_000_000;
const mostLines = 20_000;

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

/**
 * Reads a published report pasted as plain text, tables and all, in the layouts that {@link textSource} knows.
 * Never throws: what is no report comes back as one problem with the remedy.
 *
 * @example readText('').ok //=> false
 */
export function readText(text: string, form?: FormId): ReadingResult {
  if (text.trim() === '') return refused('没有文字可以读取，请粘贴年度报告的全文。');
  if (text.length > mostCharacters) return refused('文字超过 200 万字，请只粘贴一份年度报告。');
  if (text.split('\n', mostLines + 1).length > mostLines) {
    return refused('文字超过 2 万行，请只粘贴一份年度报告。');
  }
  return readStructure(textSource(text), form);
}
