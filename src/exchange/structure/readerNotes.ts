import type { ReadingProblem } from '#report/readingResult.ts';
import { isFormPlaceholder } from './formPlaceholder.ts';
import { placeOf, textOf } from './paragraphs.ts';
import type { SourceCell } from './reportSource.ts';

/** What a reader has taken over so far, and what it has to tell. */
export interface ReaderNotes {
  readonly fields: Record<string, string>;
  readonly sources: Record<string, string>;
  readonly problems: ReadingProblem[];
  /** Takes over a field's paragraphs, if there are any; the blank form's own are told. */
  readonly keep: (field: string, paragraphs: readonly (SourceCell | null)[]) => void;
  /** Tells a field that has not been taken over. */
  readonly tellNotFound: (field: string, message: string) => void;
  /** Tells paragraphs that are no part of the report. */
  readonly tellBeside: (paragraphs: readonly SourceCell[]) => void;
}

export function readerNotes(): ReaderNotes {
  const fields: Record<string, string> = {};
  const sources: Record<string, string> = {};
  const problems: ReadingProblem[] = [];
  return {
    fields,
    sources,
    problems,
    keep(field, paragraphs) {
      const kept = paragraphs.filter(
        (paragraph): paragraph is SourceCell => paragraph !== null && paragraph.text !== '',
      );
      for (const { text, place } of kept.filter(isFormPlaceholder)) {
        const message = `“${text}”是空白格式里的提示，没有作为正文读入。`;
        problems.push({ kind: 'remark', place, message, field });
      }
      const own = kept.filter((paragraph) => !isFormPlaceholder(paragraph));
      if (own.length === 0) return;
      fields[field] = textOf(own);
      sources[field] = placeOf(own);
    },
    tellNotFound(field, message) {
      if (fields[field] === undefined) problems.push({ kind: 'lost', place: '全文', message, field });
    },
    tellBeside(paragraphs) {
      if (paragraphs.length === 0) return;
      const message = `这段文字在报告之外，没有读入：“${textOf(paragraphs)}”。`;
      problems.push({ kind: 'lost', place: placeOf(paragraphs), message });
    },
  };
}
