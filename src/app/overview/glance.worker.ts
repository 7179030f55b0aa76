import { decodeText } from '#exchange/decodeText.ts';
import { documentReaders } from '#exchange/documentReaders.ts';
import { readFile } from '#exchange/readFile.ts';
import { isLockedFile } from '#exchange/share/isLockedFile.ts';
import { readLockedFile } from '#exchange/share/readLockedFile.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { glanceOf, unreadable, type Glance } from './glance.ts';

/** What the page hands to the worker: a file, or what the worker for PDF files read of one. */
export type GlanceRequest =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly result: ReadingResult };

/** What it gets back; for a PDF file its bytes, since a reader of 2 MB is not loaded where none comes. */
export type GlanceAnswer = Glance | { readonly kind: 'pdf'; readonly bytes: Uint8Array };

async function answerFor(request: GlanceRequest): Promise<GlanceAnswer> {
  const { path } = request;
  if ('result' in request) return glanceOf(request.result, path);
  const { bytes } = request;
  const text = decodeText(bytes) ?? '';
  if (isLockedFile(text)) {
    const reading = readLockedFile(text);
    return reading.ok ? { kind: 'locked' } : unreadable(path, reading.reason);
  }
  let isPdf = false;
  const result = await readFile(bytes, path, async (reader) => {
    if (reader !== 'pdf') return documentReaders[reader](bytes);
    isPdf = true;
    return { ok: false, problems: [] };
  });
  return isPdf ? { kind: 'pdf', bytes } : glanceOf(result, path);
}

self.addEventListener('message', ({ data }: MessageEvent<GlanceRequest>) => {
  answerFor(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) =>
      setTimeout(() => {
        // Only what is thrown outside of a promise reaches the page.
        throw error;
      }),
  );
});
