import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { documentReaders } from './documentReaders.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readFile } from './readFile.ts';

/** Reads a file as the page does, but without a worker, which Node has not. */
export function readFileHere(bytes: Uint8Array, name: string, form?: FormId): Promise<ReadingResult> {
  return readFile(
    bytes,
    name,
    async (reader, content) =>
      reader === 'pdf' ? readPdf(content, form) : documentReaders[reader](content, form),
    form,
  );
}
