import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import type { LargeReader } from './readFile.ts';

/** What the page hands to a worker. */
export interface ReadingRequest {
  readonly reader: LargeReader;
  readonly bytes: Uint8Array;
  /** The form to read it by, where it is not the labels that tell. */
  readonly form?: FormId | undefined;
}

/**
 * Has a worker read what the page sends and send back the result. What the reader throws reaches the page as an
 * error of the worker.
 *
 * @example answerPage(({ bytes }) => readPdf(bytes))
 */
export function answerPage(read: (request: ReadingRequest) => ReadingResult | Promise<ReadingResult>): void {
  async function answer(request: ReadingRequest): Promise<void> {
    self.postMessage(await read(request));
  }
  self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
    answer(data).catch((error: unknown) =>
      setTimeout(() => {
        // Only what is thrown outside of a promise reaches the page.
        throw error;
      }),
    );
  });
}
