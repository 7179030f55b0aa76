import type { ReadingResult } from '#report/readingResult.ts';
import { documentReaders } from './documentReaders.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readFile } from './readFile.ts';

/** Reads a file as the page does, but without a worker, which Node has not. */
export function readFileHere(bytes: Uint8Array, name: string): Promise<ReadingResult> {
  return readFile(bytes, name, async (reader) =>
    reader === 'pdf' ? readPdf(bytes) : documentReaders[reader](bytes),
  );
}
