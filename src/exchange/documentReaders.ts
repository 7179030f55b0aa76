import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { readExcel } from './excel/readExcel.ts';
import type { DocumentReader } from './formats.ts';
import { readHtml, readWebArchive } from './html/readHtml.ts';
import { readWord } from './word/readWord.ts';

/** Every reader of zipped or marked-up files, which share most of their libraries. */
export const documentReaders: Readonly<
  Record<DocumentReader, (bytes: Uint8Array, form?: FormId) => ReadingResult>
> = {
  word: readWord,
  excel: readExcel,
  webArchive: readWebArchive,
  webPage: readHtml,
};
