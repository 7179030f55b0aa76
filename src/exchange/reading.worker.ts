import { readFile } from './readFile.ts';

/** What the page hands over: a file's bytes and name. */
export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  readFile(data.bytes, data.name).then(
    (result) => self.postMessage(result),
    (error: unknown) =>
      setTimeout(() => {
        // Only what is thrown outside of a promise reaches the page.
        throw error;
      }),
  );
});
